-- forwards
BEGIN;

-- rename table base -> Full base
ALTER TABLE "base" RENAME TO "Full base";

-- move table Full base to old
CREATE SCHEMA IF NOT EXISTS "old";
ALTER TABLE "Full base" SET SCHEMA "old";

-- change options of table kid
ALTER TABLE "kid" NO INHERIT old."Full base";

COMMIT;

-- backwards
BEGIN;

-- change options of table kid
ALTER TABLE "kid" INHERIT old."Full base";

-- move table old.Full base to the default namespace
ALTER TABLE "old"."Full base" SET SCHEMA "public";

-- rename table Full base -> base
ALTER TABLE "Full base" RENAME TO "base";

-- Drop namespace old, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "old";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
