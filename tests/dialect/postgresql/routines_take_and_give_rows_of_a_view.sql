-- forwards
SET check_function_bodies = off;

BEGIN;

-- change view thick
DROP FUNCTION "all_thick"();
DROP FUNCTION "is_thick"(thick);
DROP VIEW "thick";
CREATE VIEW "thick" AS SELECT size FROM book WHERE size > 300;
CREATE FUNCTION "all_thick"() RETURNS SETOF thick LANGUAGE sql AS $$ SELECT * FROM thick $$;
CREATE FUNCTION "is_thick"(one thick) RETURNS boolean LANGUAGE sql AS $$ SELECT one IN (SELECT thick FROM thick) $$;

COMMIT;

-- backwards
SET check_function_bodies = off;

BEGIN;

-- change view thick
DROP FUNCTION "all_thick"();
DROP FUNCTION "is_thick"(thick);
DROP VIEW "thick";
CREATE VIEW "thick" AS SELECT id FROM book WHERE size > 300;
CREATE FUNCTION "all_thick"() RETURNS SETOF thick LANGUAGE sql AS $$ SELECT * FROM thick $$;
CREATE FUNCTION "is_thick"(one thick) RETURNS boolean LANGUAGE sql AS $$ SELECT one IN (SELECT thick FROM thick) $$;

COMMIT;
