-- forwards
BEGIN;

-- change partition event.event_2025
ALTER TABLE "event_2025"
    DROP CONSTRAINT IF EXISTS "first",
    DROP CONSTRAINT IF EXISTS "second";
ALTER TABLE "event_2025"
    ADD CONSTRAINT "first" CHECK (id > 0),
    ADD CONSTRAINT "second" CHECK (id > -2);

COMMIT;

-- backwards
BEGIN;

-- change partition event.event_2025
ALTER TABLE "event_2025"
    DROP CONSTRAINT IF EXISTS "first",
    DROP CONSTRAINT IF EXISTS "second";
ALTER TABLE "event_2025"
    ADD CONSTRAINT "first" CHECK (id > 0),
    ADD CONSTRAINT "second" CHECK (id > 0);

COMMIT;
