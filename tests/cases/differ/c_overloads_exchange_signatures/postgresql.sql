-- note: The function size is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The function size is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- change function size
DROP FUNCTION "size"(text);
CREATE FUNCTION "size"(a bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'x'::text $$;
DROP FUNCTION "size"(integer);
CREATE FUNCTION "size"(a text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 1 $$;

COMMIT;
