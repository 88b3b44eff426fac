BEGIN;

-- drop partition event.event_2024
ALTER TABLE "event" DETACH PARTITION "event_2024";

-- add partition event.event_2026
CREATE TABLE "event_2026" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- add partition event.event_rest
CREATE TABLE "event_rest" PARTITION OF "event" DEFAULT;
ALTER TABLE "event" DETACH PARTITION "event_rest";

-- Move rows to the partitions that take them from now on
WITH moved AS (DELETE FROM "event_2024" WHERE NOT ((at >= '2025-01-01' AND at < '2026-01-01') OR (at >= '2026-01-01' AND at < '2027-01-01')) RETURNING "id", "at")
INSERT INTO "event_rest" ("id", "at") OVERRIDING SYSTEM VALUE SELECT * FROM moved;

-- drop partition event.event_2024
DROP TABLE "event_2024";

-- add partition event.event_rest
ALTER TABLE "event" ATTACH PARTITION "event_rest" DEFAULT;

COMMIT;
