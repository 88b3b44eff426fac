-- forwards
BEGIN;

-- move extension citext to more
CREATE SCHEMA IF NOT EXISTS "more";
ALTER EXTENSION "citext" SET SCHEMA "more";

COMMIT;

-- backwards
BEGIN;

-- move extension more.citext to the default namespace
ALTER EXTENSION "citext" SET SCHEMA "public";

-- Drop namespace more, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "more";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
