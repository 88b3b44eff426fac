BEGIN;

-- change column t.code (default next_code() -> none)
ALTER TABLE "t" ALTER COLUMN "code" DROP DEFAULT;

-- drop function next_code
DROP FUNCTION "next_code"();

COMMIT;
