-- forwards
SET check_function_bodies = off;

BEGIN;

-- add function by_its_path
CREATE FUNCTION "by_its_path"() RETURNS integer LANGUAGE sql SET search_path TO 'elsewhere' AS $$ SELECT 1 FROM gone $$;

-- change function from_nowhere
CREATE OR REPLACE FUNCTION "from_nowhere"() RETURNS integer LANGUAGE sql AS $$ SELECT max(size) FROM nowhere_else $$;

COMMIT;

-- backwards
SET check_function_bodies = off;

BEGIN;

-- change function from_nowhere
CREATE OR REPLACE FUNCTION "from_nowhere"() RETURNS integer LANGUAGE sql AS $$ SELECT max(size) FROM nowhere $$;

-- drop function by_its_path
DROP FUNCTION "by_its_path"();

COMMIT;
