-- forwards
SET check_function_bodies = off;

BEGIN;

-- change column t.x (type integer -> text)
ALTER TABLE "t" ALTER COLUMN "x" TYPE text;

-- change function numbers
DROP FUNCTION "numbers"();
CREATE FUNCTION "numbers"() RETURNS SETOF text LANGUAGE sql AS $$SELECT x FROM t$$;

COMMIT;

-- backwards
SET check_function_bodies = off;

BEGIN;

-- change function numbers
DROP FUNCTION "numbers"();

-- change column t.x (type text -> integer)
ALTER TABLE "t" ALTER COLUMN "x" TYPE integer USING "x"::integer;

-- change function numbers
CREATE FUNCTION "numbers"() RETURNS SETOF integer LANGUAGE sql AS $$SELECT x FROM t$$;

COMMIT;
