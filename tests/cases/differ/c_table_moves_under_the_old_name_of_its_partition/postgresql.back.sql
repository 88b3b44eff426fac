BEGIN;

-- move table archive.log to the default namespace
ALTER TABLE "archive"."log" SET SCHEMA "public";
ALTER TABLE "archive"."log_0" SET SCHEMA "public";

-- rename table log -> event
ALTER TABLE "log" RENAME TO "event";

-- rename partition event.log_0 -> log
ALTER TABLE "log_0" RENAME TO "log";

-- Drop namespace archive, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "archive";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
