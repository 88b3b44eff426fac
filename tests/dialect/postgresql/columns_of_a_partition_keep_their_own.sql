-- forwards
BEGIN;

-- change column event.kind (not null, default none -> 'of all')
ALTER TABLE "event" ALTER COLUMN "kind" SET DEFAULT 'of all';
UPDATE "event" SET "kind" = DEFAULT WHERE "kind" IS NULL;
ALTER TABLE "event" ALTER COLUMN "kind" SET NOT NULL;

-- change column event.kind (type text -> varchar(40), null allowed)
ALTER TABLE "event"
    ALTER COLUMN "kind" DROP DEFAULT,
    ALTER COLUMN "kind" DROP NOT NULL;
ALTER TABLE "event_2025"
    ALTER COLUMN "kind" SET NOT NULL,
    ALTER COLUMN "kind" DROP DEFAULT;
ALTER TABLE "event"
    ALTER COLUMN "kind" TYPE varchar(40),
    ALTER COLUMN "kind" SET DEFAULT 'of all';
ALTER TABLE "event_2025" ALTER COLUMN "kind" SET DEFAULT 'of 2025'::text;

-- change column event.kind (default 'of all' -> none)
ALTER TABLE "event" ALTER COLUMN "kind" DROP DEFAULT;
ALTER TABLE "event_2025" ALTER COLUMN "kind" SET DEFAULT 'of 2025'::text;

COMMIT;

-- backwards
BEGIN;

-- change column event.kind (default none -> 'of all')
ALTER TABLE "event" ALTER COLUMN "kind" SET DEFAULT 'of all';

-- change column event.kind (type varchar(40) -> text, not null)
ALTER TABLE "event" ALTER COLUMN "kind" DROP DEFAULT;
ALTER TABLE "event_2025" ALTER COLUMN "kind" DROP DEFAULT;
ALTER TABLE "event"
    ALTER COLUMN "kind" TYPE text,
    ALTER COLUMN "kind" SET DEFAULT 'of all';
UPDATE "event" SET "kind" = DEFAULT WHERE "kind" IS NULL;
ALTER TABLE "event" ALTER COLUMN "kind" SET NOT NULL;
ALTER TABLE "event_2025" ALTER COLUMN "kind" SET DEFAULT 'of 2025'::text;

-- change column event.kind (null allowed, default 'of all' -> none)
ALTER TABLE "event"
    ALTER COLUMN "kind" DROP DEFAULT,
    ALTER COLUMN "kind" DROP NOT NULL;
ALTER TABLE "event_2025"
    ALTER COLUMN "kind" SET NOT NULL,
    ALTER COLUMN "kind" SET DEFAULT 'of 2025'::text;

COMMIT;
