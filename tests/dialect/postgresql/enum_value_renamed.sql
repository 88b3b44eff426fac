-- forwards
BEGIN;

-- rename value of enum mood: "happy" -> "glad"
ALTER TYPE "mood" RENAME VALUE 'happy' TO 'glad';

-- change index person.happy_people
DROP INDEX "happy_people";
CREATE INDEX "happy_people" ON "person" ("id") WHERE (mood = 'glad');

-- change view happy
CREATE OR REPLACE VIEW "happy" AS SELECT id, mood FROM person WHERE mood = 'glad';

COMMIT;

-- backwards
BEGIN;

-- change view happy
DROP VIEW "happy";

-- change index person.happy_people
DROP INDEX "happy_people";

-- rename value of enum mood: "glad" -> "happy"
ALTER TYPE "mood" RENAME VALUE 'glad' TO 'happy';

-- change index person.happy_people
CREATE INDEX "happy_people" ON "person" ("id") WHERE (mood = 'happy');

-- change view happy
CREATE VIEW "happy" AS SELECT id, mood FROM person WHERE mood = 'happy';

COMMIT;
