-- must be 0: SELECT count(*) FROM "event_2025" WHERE NOT (at >= '2025-01-01' AND at < '2026-01-01')

BEGIN;

-- rename partition event.event_2025 -> event_a
ALTER TABLE "event_2025" RENAME TO "event_a";

-- change partition event.event_2025
ALTER TABLE "event" DETACH PARTITION "event_a";
ALTER TABLE "event" ATTACH PARTITION "event_a" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

COMMIT;
