-- forwards
BEGIN;

-- add table event (3 columns)
CREATE TABLE "event" (
    "id" bigint NOT NULL,
    "happened" date NOT NULL,
    "kind" text
) PARTITION BY RANGE (happened);
CREATE SCHEMA IF NOT EXISTS "old";
CREATE TABLE "old"."event_2025" PARTITION OF "event" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (kind);
CREATE TABLE "event_2025_a" PARTITION OF "old"."event_2025" FOR VALUES IN ('a') WITH (fillfactor = 90);
CREATE INDEX "event_kind" ON "event" ("kind");

COMMIT;

-- backwards
BEGIN;

-- drop table event
DROP TABLE "event";

-- Drop namespace old, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "old";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
