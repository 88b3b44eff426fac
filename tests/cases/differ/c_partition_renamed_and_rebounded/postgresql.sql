BEGIN;

-- rename partition event.event_a -> event_2025
ALTER TABLE "event_a" RENAME TO "event_2025";

-- change partition event.event_2025
ALTER TABLE "event" DETACH PARTITION "event_2025";
ALTER TABLE "event" ATTACH PARTITION "event_2025" FOR VALUES FROM ('2025-01-01') TO ('2027-01-01');

COMMIT;
