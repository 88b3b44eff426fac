BEGIN;

-- move enum people.mood to the default namespace
ALTER TYPE "people"."mood" SET SCHEMA "public";

-- Drop namespace people, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "people";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
