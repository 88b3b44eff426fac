-- forwards
SET check_function_bodies = off;

BEGIN;

-- rename value of enum mood: "ok" -> "between"
ALTER TYPE "mood" RENAME VALUE 'ok' TO 'between';
ALTER TABLE "person" DROP CONSTRAINT "c";
DROP MATERIALIZED VIEW "counts";
DROP TRIGGER "g" ON "person";
DROP VIEW "ids";
DROP VIEW "how";
CREATE OR REPLACE VIEW "ok" AS SELECT id FROM person WHERE mood::text = 'between';
DROP POLICY "p" ON "person";
DROP RULE "r" ON "person";
DROP FUNCTION "read"();
DROP FUNCTION "seen"();

-- rename value of enum mood: "happy" -> "ok"
ALTER TYPE "mood" RENAME VALUE 'happy' TO 'ok';

-- rename value of enum mood: "ok" -> "happy"
ALTER TYPE "mood" RENAME VALUE 'between' TO 'happy';
CREATE OR REPLACE VIEW "ok" AS SELECT id FROM person WHERE mood::text = 'happy';

-- rename value of enum mood: "ok" -> "between"
ALTER TABLE "person" ADD CONSTRAINT "c" CHECK (mood::text = 'happy' OR id > 1);
CREATE MATERIALIZED VIEW "counts" AS SELECT count(*) AS n FROM person WHERE (mood)::text = ANY (ARRAY['happy'::text]);
CREATE UNIQUE INDEX "by_n" ON counts (n);
CREATE TRIGGER "g" BEFORE INSERT ON person FOR EACH ROW WHEN (new.mood::text = 'happy') EXECUTE FUNCTION nothing();
CREATE VIEW "how" AS SELECT id, cast(mood AS text) = 'happy' AS is_ok FROM person;
CREATE VIEW "ids" AS SELECT how.id FROM how WHERE how.is_ok;
CREATE POLICY "p" ON person USING ('happy' = mood::text);
CREATE RULE "r" AS ON DELETE TO person WHERE old.mood::text = 'happy' DO ALSO SELECT old.mood = 'happy';
CREATE FUNCTION "read"() RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(id) FROM person WHERE mood::text = 'happy');
CREATE FUNCTION "seen"() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM person WHERE mood = 'happy' $$;

COMMIT;

-- backwards
SET check_function_bodies = off;

BEGIN;

-- rename value of enum mood: "happy" -> "between"
ALTER TYPE "mood" RENAME VALUE 'happy' TO 'between';
ALTER TABLE "person" DROP CONSTRAINT "c";
DROP MATERIALIZED VIEW "counts";
DROP TRIGGER "g" ON "person";
DROP VIEW "ids";
DROP VIEW "how";
CREATE OR REPLACE VIEW "ok" AS SELECT id FROM person WHERE mood::text = 'between';
DROP POLICY "p" ON "person";
DROP RULE "r" ON "person";
DROP FUNCTION "read"();
DROP FUNCTION "seen"();

-- rename value of enum mood: "ok" -> "happy"
ALTER TYPE "mood" RENAME VALUE 'ok' TO 'happy';

-- rename value of enum mood: "between" -> "ok"
ALTER TYPE "mood" RENAME VALUE 'between' TO 'ok';
CREATE OR REPLACE VIEW "ok" AS SELECT id FROM person WHERE mood::text = 'ok';

-- rename value of enum mood: "happy" -> "between"
ALTER TABLE "person" ADD CONSTRAINT "c" CHECK (mood::text = 'ok' OR id > 1);
CREATE MATERIALIZED VIEW "counts" AS SELECT count(*) AS n FROM person WHERE (mood)::text = ANY (ARRAY['ok'::text]);
CREATE UNIQUE INDEX "by_n" ON counts (n);
CREATE TRIGGER "g" BEFORE INSERT ON person FOR EACH ROW WHEN (new.mood::text = 'ok') EXECUTE FUNCTION nothing();
CREATE VIEW "how" AS SELECT id, cast(mood AS text) = 'ok' AS is_ok FROM person;
CREATE VIEW "ids" AS SELECT how.id FROM how WHERE how.is_ok;
CREATE POLICY "p" ON person USING ('ok' = mood::text);
CREATE RULE "r" AS ON DELETE TO person WHERE old.mood::text = 'ok' DO ALSO SELECT old.mood = 'ok';
CREATE FUNCTION "read"() RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(id) FROM person WHERE mood::text = 'ok');
CREATE FUNCTION "seen"() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM person WHERE mood = 'ok' $$;

COMMIT;
