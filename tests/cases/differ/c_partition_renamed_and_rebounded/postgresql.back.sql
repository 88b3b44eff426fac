BEGIN;

-- change partition event.event_2025
ALTER TABLE "event" DETACH PARTITION "event_2025";
ALTER TABLE "event" ATTACH PARTITION "event_2025" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- rename partition event.event_2025 -> event_a
ALTER TABLE "event_2025" RENAME TO "event_a";

COMMIT;
