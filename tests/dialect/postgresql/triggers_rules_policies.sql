-- forwards
SET check_function_bodies = off;

BEGIN;

-- add function f
CREATE FUNCTION "f"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';

-- add trigger g
CREATE CONSTRAINT TRIGGER "g" AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f();

-- add rule r
CREATE RULE "r" AS ON INSERT TO t WHERE new.a < 0 DO INSTEAD NOTHING;

-- add policy p
CREATE POLICY "p" ON t USING (a > 0);

-- rename trigger g -> h
ALTER TRIGGER "g" ON "t" RENAME TO "h";

-- rename policy p -> q
ALTER POLICY "p" ON "t" RENAME TO "q";

-- rename rule r -> s
ALTER RULE "r" ON "t" RENAME TO "s";

-- change policy q
DROP POLICY "q" ON "t";
CREATE POLICY "q" ON t USING (a > 1);

COMMIT;

-- backwards
BEGIN;

-- change policy q
DROP POLICY "q" ON "t";
CREATE POLICY "q" ON t USING (a > 0);

-- rename rule s -> r
ALTER RULE "s" ON "t" RENAME TO "r";

-- rename policy q -> p
ALTER POLICY "q" ON "t" RENAME TO "p";

-- rename trigger h -> g
ALTER TRIGGER "h" ON "t" RENAME TO "g";

-- drop policy p
DROP POLICY "p" ON "t";

-- drop rule r
DROP RULE "r" ON "t";

-- drop trigger g
DROP TRIGGER "g" ON "t";

-- drop function f
DROP FUNCTION "f"();

COMMIT;
