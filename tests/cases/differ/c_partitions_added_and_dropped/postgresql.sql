-- loses: partition event_2024 of table event

BEGIN;

-- drop partition event.event_2024
DROP TABLE "event_2024";

-- add partition event.event_2026
CREATE TABLE "event_2026" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- add partition event.event_rest
CREATE TABLE "event_rest" PARTITION OF "event" DEFAULT;

COMMIT;
