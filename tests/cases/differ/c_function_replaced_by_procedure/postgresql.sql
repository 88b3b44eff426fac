BEGIN;

-- drop view v
DROP VIEW "v";

-- drop function f
DROP FUNCTION "f"(integer);

-- add procedure f
CREATE PROCEDURE "f"(a integer) LANGUAGE sql AS $$ SELECT a $$;

COMMIT;
