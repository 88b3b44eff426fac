-- forwards
SET check_function_bodies = off;

BEGIN;

-- add function twice
CREATE FUNCTION "twice"(n integer, times integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE AS $body$ SELECT n * times; -- ; $body$;

-- change function twice
CREATE OR REPLACE FUNCTION "twice"(n integer, times integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE AS $body$ SELECT n + n $body$;
DROP FUNCTION "twice"(n integer, times integer);
CREATE FUNCTION "twice"(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n * 2 $$;

-- add procedure nothing
CREATE PROCEDURE "nothing"(INOUT x integer) LANGUAGE plpgsql AS $$ BEGIN END $$;

-- rename procedure nothing -> something
ALTER PROCEDURE "nothing"(INOUT x integer) RENAME TO "something";

-- add aggregate total
CREATE AGGREGATE "total"(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');

-- move function twice to math
CREATE SCHEMA IF NOT EXISTS "math";
ALTER FUNCTION "twice"(n integer) SET SCHEMA "math";

-- add column t.b (integer)
ALTER TABLE "t" ADD COLUMN "b" integer GENERATED ALWAYS AS (math.twice(a)) STORED;

COMMIT;

-- backwards
SET check_function_bodies = off;

BEGIN;

-- move function math.twice to the default namespace
ALTER FUNCTION "math"."twice"(n integer) SET SCHEMA "public";

-- drop aggregate total
DROP AGGREGATE "total"(integer);

-- rename procedure something -> nothing
ALTER PROCEDURE "something"(INOUT x integer) RENAME TO "nothing";

-- drop procedure nothing
DROP PROCEDURE "nothing"(INOUT x integer);

-- change function twice
ALTER TABLE "t" DROP COLUMN "b";
DROP FUNCTION "twice"(n integer);
CREATE FUNCTION "twice"(n integer, times integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE AS $body$ SELECT n + n $body$;
CREATE OR REPLACE FUNCTION "twice"(n integer, times integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE AS $body$ SELECT n * times; -- ; $body$;

-- drop function twice
DROP FUNCTION "twice"(n integer, times integer);

-- Drop namespace math, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "math";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
