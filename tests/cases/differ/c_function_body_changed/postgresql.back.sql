BEGIN;

-- change function next_code
CREATE OR REPLACE FUNCTION "next_code"() RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;

COMMIT;
