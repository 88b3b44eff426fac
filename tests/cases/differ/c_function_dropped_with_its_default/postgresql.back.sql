BEGIN;

-- add function next_code
CREATE FUNCTION "next_code"() RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;

-- change column t.code (default none -> next_code())
ALTER TABLE "t" ALTER COLUMN "code" SET DEFAULT next_code();

COMMIT;
