-- forwards
BEGIN;

-- add table log (2 columns)
CREATE TABLE "log" (
    "id" integer NOT NULL,
    "line" text,
    CONSTRAINT "log_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "log_line_index" ON "log" ("line");

-- add table audit.log (2 columns)
CREATE SCHEMA IF NOT EXISTS "audit";
CREATE TABLE "audit"."log" (
    "id" integer NOT NULL,
    "line" text,
    CONSTRAINT "log_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "log_line_index" ON "audit"."log" ("line");

-- drop index audit.log.i
DROP INDEX "audit"."log_line_index";

COMMIT;

-- backwards
BEGIN;

-- add index audit.log.log_line_index
CREATE INDEX "log_line_index" ON "audit"."log" ("line");

-- drop table audit.log
DROP TABLE "audit"."log";

-- drop table log
DROP TABLE "log";

-- Drop namespace audit, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "audit";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
