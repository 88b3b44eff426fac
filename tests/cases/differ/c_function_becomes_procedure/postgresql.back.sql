-- note: The function twice is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- drop procedure twice
DROP PROCEDURE "twice"(integer);

-- add function twice
CREATE FUNCTION "twice"(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 2 * a $$;

COMMIT;
