-- forwards
BEGIN;

-- rename partition event.event_2025 -> event_of_2025
ALTER TABLE "event_2025" RENAME TO "event_of_2025";

COMMIT;

-- backwards
BEGIN;

-- change trigger looks
DROP TRIGGER "looks" ON "event_of_2025";

-- rename partition event.event_of_2025 -> event_2025
ALTER TABLE "event_of_2025" RENAME TO "event_2025";

-- change trigger looks
CREATE TRIGGER "looks" BEFORE INSERT ON event_2025 FOR EACH ROW EXECUTE FUNCTION look();

COMMIT;
