-- note: The procedure twice is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- drop function twice
DROP FUNCTION "twice"(integer);

-- add procedure twice
CREATE PROCEDURE "twice"(INOUT a integer) LANGUAGE sql AS $$ SELECT 2 * a $$;

COMMIT;
