-- loses: partition event_rest of table event
-- loses: partition event_2026 of table event

BEGIN;

-- drop partition event.event_rest
DROP TABLE "event_rest";

-- drop partition event.event_2026
DROP TABLE "event_2026";

-- add partition event.event_2024
CREATE TABLE "event_2024" PARTITION OF "event" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;
