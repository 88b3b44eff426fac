-- forwards
BEGIN;

-- rename column event.kind -> sort
ALTER TABLE "event" RENAME COLUMN "kind" TO "sort";

-- rename index event.by_kind -> by_sort
ALTER INDEX "by_kind" RENAME TO "by_sort";

-- change column event.sort (default none -> 'b')
ALTER TABLE "event" ALTER COLUMN "sort" SET DEFAULT 'b';
ALTER TABLE "event_2025" ALTER COLUMN "sort" SET DEFAULT 'a'::text;

COMMIT;

-- backwards
BEGIN;

-- change column event.sort (default 'b' -> none)
ALTER TABLE "event" ALTER COLUMN "sort" DROP DEFAULT;
ALTER TABLE "event_2025" ALTER COLUMN "sort" SET DEFAULT 'a'::text;

-- rename index event.by_sort -> by_kind
ALTER INDEX "by_sort" RENAME TO "by_kind";

-- rename column event.sort -> kind
ALTER TABLE "event" RENAME COLUMN "sort" TO "kind";

COMMIT;
