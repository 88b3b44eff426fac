-- forwards
BEGIN;

-- rename partition event.event_2025 -> event_of_2025
ALTER TABLE "event_2025" RENAME TO "event_of_2025";

COMMIT;

-- backwards
BEGIN;

-- rename partition event.event_of_2025 -> event_2025
ALTER TABLE "event_of_2025" RENAME TO "event_2025";

COMMIT;
