-- forwards
BEGIN;

-- add column event.place (text)
ALTER TABLE "loud_event" ADD COLUMN "place" text;
ALTER TABLE "event" ADD COLUMN "place" text;

-- change options of table loud_event
ALTER TABLE "loud_event" NO INHERIT event;

COMMIT;

-- backwards
BEGIN;

-- change options of table loud_event
ALTER TABLE "loud_event" INHERIT event;

-- drop column event.place
ALTER TABLE "event" DROP COLUMN "place";
ALTER TABLE "loud_event" DROP COLUMN IF EXISTS "place";

COMMIT;
