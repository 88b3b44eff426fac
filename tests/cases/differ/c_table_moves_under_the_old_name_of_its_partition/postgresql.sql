BEGIN;

-- rename partition event.log -> log_0
ALTER TABLE "log" RENAME TO "log_0";

-- rename table event -> log
ALTER TABLE "event" RENAME TO "log";

-- move table log to archive
CREATE SCHEMA IF NOT EXISTS "archive";
ALTER TABLE "log" SET SCHEMA "archive";
ALTER TABLE "log_0" SET SCHEMA "archive";

COMMIT;
