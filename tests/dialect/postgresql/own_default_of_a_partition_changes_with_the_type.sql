-- forwards
BEGIN;

-- change column event.kind (type text -> integer)
ALTER TABLE "event_2025" ALTER COLUMN "kind" DROP DEFAULT;
ALTER TABLE "event" ALTER COLUMN "kind" TYPE integer USING "kind"::integer;

-- change partition event.event_2025
ALTER TABLE "event_2025"
    ALTER COLUMN "id" DROP DEFAULT,
    ALTER COLUMN "kind" SET DEFAULT 7;

COMMIT;

-- backwards
BEGIN;

-- change partition event.event_2025
ALTER TABLE "event_2025"
    ALTER COLUMN "kind" DROP DEFAULT,
    ALTER COLUMN "id" SET DEFAULT 5;

-- change column event.kind (type integer -> text)
ALTER TABLE "event_2025" ALTER COLUMN "kind" DROP DEFAULT;
ALTER TABLE "event" ALTER COLUMN "kind" TYPE text;
ALTER TABLE "event_2025" ALTER COLUMN "kind" SET DEFAULT '7'::text;

COMMIT;
