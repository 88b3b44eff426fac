-- forwards
SET check_function_bodies = off;

BEGIN;

-- change function half
CREATE FUNCTION "half"(n integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT n / 2::bigint $$;

-- add index by_half
CREATE INDEX "by_half" ON days (half(sold));

COMMIT;

-- backwards
SET check_function_bodies = off;

BEGIN;

-- change function half
DROP INDEX "by_half";
DROP FUNCTION "half"(n integer);
CREATE FUNCTION "half"(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n / 2 $$;

-- drop function half
DROP FUNCTION "half"(n integer);

COMMIT;
