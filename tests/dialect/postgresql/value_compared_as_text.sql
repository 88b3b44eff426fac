-- forwards
SET check_function_bodies = off;

BEGIN;

-- rename value of enum mood: "ok" -> "fine"
ALTER TYPE "mood" RENAME VALUE 'ok' TO 'fine';
ALTER TABLE "person" DROP CONSTRAINT "c";
DROP MATERIALIZED VIEW "counts";
DROP TRIGGER "g" ON "person";
DROP VIEW "ids";
DROP VIEW "how";
CREATE OR REPLACE VIEW "ok" AS SELECT id FROM person WHERE mood::text = 'fine';
DROP POLICY "p" ON "person";
DROP RULE "r" ON "person";
CREATE OR REPLACE FUNCTION "read"() RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(id) FROM person WHERE mood::text = 'fine');
CREATE OR REPLACE FUNCTION "seen"() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM person WHERE mood = 'fine' $$;
ALTER TABLE "person" ADD CONSTRAINT "c" CHECK (mood::text = 'fine' OR id > 1);
CREATE MATERIALIZED VIEW "counts" AS SELECT count(*) AS n FROM person WHERE (mood)::text = ANY (ARRAY['fine'::text]);
CREATE UNIQUE INDEX "by_n" ON counts (n);
CREATE TRIGGER "g" BEFORE INSERT ON person FOR EACH ROW WHEN (new.mood::text = 'fine') EXECUTE FUNCTION nothing();
CREATE VIEW "how" AS SELECT id, cast(mood AS text) = 'fine' AS is_ok FROM person;
CREATE VIEW "ids" AS SELECT how.id FROM how WHERE how.is_ok;
CREATE POLICY "p" ON person USING ('fine' = mood::text);
CREATE RULE "r" AS ON DELETE TO person WHERE old.mood::text = 'fine' DO ALSO SELECT old.mood = 'fine';

COMMIT;

-- backwards
SET check_function_bodies = off;

BEGIN;

-- rename value of enum mood: "fine" -> "ok"
ALTER TYPE "mood" RENAME VALUE 'fine' TO 'ok';
ALTER TABLE "person" DROP CONSTRAINT "c";
DROP MATERIALIZED VIEW "counts";
DROP TRIGGER "g" ON "person";
DROP VIEW "ids";
DROP VIEW "how";
CREATE OR REPLACE VIEW "ok" AS SELECT id FROM person WHERE mood::text = 'ok';
DROP POLICY "p" ON "person";
DROP RULE "r" ON "person";
CREATE OR REPLACE FUNCTION "read"() RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(id) FROM person WHERE mood::text = 'ok');
CREATE OR REPLACE FUNCTION "seen"() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM person WHERE mood = 'ok' $$;
ALTER TABLE "person" ADD CONSTRAINT "c" CHECK (mood::text = 'ok' OR id > 1);
CREATE MATERIALIZED VIEW "counts" AS SELECT count(*) AS n FROM person WHERE (mood)::text = ANY (ARRAY['ok'::text]);
CREATE UNIQUE INDEX "by_n" ON counts (n);
CREATE TRIGGER "g" BEFORE INSERT ON person FOR EACH ROW WHEN (new.mood::text = 'ok') EXECUTE FUNCTION nothing();
CREATE VIEW "how" AS SELECT id, cast(mood AS text) = 'ok' AS is_ok FROM person;
CREATE VIEW "ids" AS SELECT how.id FROM how WHERE how.is_ok;
CREATE POLICY "p" ON person USING ('ok' = mood::text);
CREATE RULE "r" AS ON DELETE TO person WHERE old.mood::text = 'ok' DO ALSO SELECT old.mood = 'ok';

COMMIT;
