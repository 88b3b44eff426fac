-- loses: rows of partition event_rest of table event that no other partition takes
-- loses: partition event_2026 of table event

BEGIN;

-- drop partition event.event_2026
ALTER TABLE "event" DETACH PARTITION "event_2026";

-- drop partition event.event_rest
ALTER TABLE "event" DETACH PARTITION "event_rest";

-- add partition event.event_2024
CREATE TABLE "event_2024" PARTITION OF "event" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE "event" DETACH PARTITION "event_2024";

-- Move rows to the partitions that take them from now on
WITH moved AS (DELETE FROM "event_rest" WHERE at >= '2024-01-01' AND at < '2025-01-01' RETURNING "id", "at")
INSERT INTO "event_2024" ("id", "at") OVERRIDING SYSTEM VALUE SELECT * FROM moved;

-- drop partition event.event_rest
DROP TABLE "event_rest";

-- drop partition event.event_2026
DROP TABLE "event_2026";

-- add partition event.event_2024
ALTER TABLE "event" ATTACH PARTITION "event_2024" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;
