-- must be 0: SELECT count(*) FROM "event_a" WHERE NOT ((year_of IN (2024)) OR (year_of IN (2025, 2026)))

BEGIN;

-- change partition event.event_a
ALTER TABLE "event" DETACH PARTITION "event_a";

-- change partition event.event_b
ALTER TABLE "event" DETACH PARTITION "event_b";

-- Move rows to the partitions that take them from now on
WITH moved AS (DELETE FROM "event_a" WHERE year_of IN (2025, 2026) RETURNING "id", "year_of")
INSERT INTO "event_b" ("id", "year_of") OVERRIDING SYSTEM VALUE SELECT * FROM moved;

-- change partition event.event_a
ALTER TABLE "event" ATTACH PARTITION "event_a" FOR VALUES IN (2024);

-- change partition event.event_b
ALTER TABLE "event" ATTACH PARTITION "event_b" FOR VALUES IN (2025, 2026);

COMMIT;
