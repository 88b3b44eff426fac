-- must be 0: SELECT count(*) FROM "event_b" WHERE NOT ((year_of IN (2026)) OR (year_of IN (2024, 2025)))

BEGIN;

-- change partition event.event_a
ALTER TABLE "event" DETACH PARTITION "event_a";

-- change partition event.event_b
ALTER TABLE "event" DETACH PARTITION "event_b";

-- Move rows to the partitions that take them from now on
WITH moved AS (DELETE FROM "event_b" WHERE year_of IN (2024, 2025) RETURNING "id", "year_of")
INSERT INTO "event_a" ("id", "year_of") OVERRIDING SYSTEM VALUE SELECT * FROM moved;

-- change partition event.event_a
ALTER TABLE "event" ATTACH PARTITION "event_a" FOR VALUES IN (2024, 2025);

-- change partition event.event_b
ALTER TABLE "event" ATTACH PARTITION "event_b" FOR VALUES IN (2026);

COMMIT;
