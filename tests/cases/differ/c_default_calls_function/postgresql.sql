BEGIN;

-- add function next_code
CREATE FUNCTION "next_code"() RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;

-- add column t.code (text)
ALTER TABLE "t" ADD COLUMN "code" text DEFAULT next_code();

COMMIT;
