-- forwards
BEGIN;

-- drop column event.kind
ALTER TABLE "event" DROP COLUMN "kind";

-- change partition event.event_2025
ALTER TABLE "event_2025" DROP CONSTRAINT IF EXISTS "named";

COMMIT;

-- backwards
BEGIN;

-- add column event.kind (text)
ALTER TABLE "event" ADD COLUMN "kind" text;
ALTER TABLE "event_2025"
    ALTER COLUMN "kind" SET DEFAULT 'a'::text,
    ALTER COLUMN "kind" SET NOT NULL;
COMMENT ON COLUMN "event_2025"."kind" IS 'Of 2025';

-- change partition event.event_2025
ALTER TABLE "event_2025" ADD CONSTRAINT "named" CHECK ((kind <> ''::text));

COMMIT;
