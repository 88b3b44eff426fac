BEGIN;

-- drop procedure f
DROP PROCEDURE "f"(integer);

-- add function f
CREATE FUNCTION "f"(a integer) RETURNS integer LANGUAGE sql AS $$ SELECT a $$;

-- add view v
CREATE VIEW "v" AS SELECT f(1) AS a;

COMMIT;
