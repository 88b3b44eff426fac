-- forwards
BEGIN;

-- add value "glad" to enum mood
DROP VIEW "happy";
ALTER TABLE "person" DROP CONSTRAINT "c";
DROP INDEX "happy_people";
ALTER TYPE "mood" RENAME TO "joinery_old_mood";
CREATE TYPE "mood" AS ENUM ('sad', 'ok', 'glad', 'happy');
ALTER TABLE "person"
    ALTER COLUMN "mood" DROP DEFAULT,
    ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood",
    ALTER COLUMN "mood" SET DEFAULT 'ok',
    ALTER COLUMN "moods" TYPE "mood"[] USING "moods"::text[]::"mood"[];
DROP TYPE "joinery_old_mood";

-- rename value of enum mood: "happy" -> "merry"
ALTER TYPE "mood" RENAME VALUE 'happy' TO 'merry';

-- add check person.good
-- add check person.sober
-- add check person.more
-- add value "glad" to enum mood
ALTER TABLE "person"
    ADD CONSTRAINT "good" CHECK (mood IN ('glad', 'merry', 'ok')),
    ADD CONSTRAINT "sober" CHECK (mood <> 'glad' OR mood::text = 'merry'),
    ADD CONSTRAINT "more" CHECK (mood > 'glad' OR mood = 'ok'),
    ADD CONSTRAINT "c" CHECK (mood <> 'sad');

-- add value "glad" to enum mood
CREATE INDEX "happy_people" ON "person" ("id") WHERE (mood = 'merry');
CREATE VIEW "happy" AS SELECT id, mood FROM person WHERE mood = 'merry';

COMMIT;

-- backwards
BEGIN;

-- drop check person.more
-- drop check person.sober
-- drop check person.good
ALTER TABLE "person"
    DROP CONSTRAINT "more",
    DROP CONSTRAINT "sober",
    DROP CONSTRAINT "good";

-- rename value of enum mood: "merry" -> "happy"
ALTER TYPE "mood" RENAME VALUE 'merry' TO 'happy';

-- drop value "glad" of enum mood
DROP VIEW "happy";
ALTER TABLE "person" DROP CONSTRAINT "c";
DROP INDEX "happy_people";
ALTER TYPE "mood" RENAME TO "joinery_old_mood";
CREATE TYPE "mood" AS ENUM ('sad', 'ok', 'happy');
ALTER TABLE "person"
    ALTER COLUMN "mood" DROP DEFAULT,
    ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood",
    ALTER COLUMN "mood" SET DEFAULT 'ok',
    ALTER COLUMN "moods" TYPE "mood"[] USING "moods"::text[]::"mood"[];
DROP TYPE "joinery_old_mood";
ALTER TABLE "person" ADD CONSTRAINT "c" CHECK (mood <> 'sad');
CREATE INDEX "happy_people" ON "person" ("id") WHERE (mood = 'happy');
CREATE VIEW "happy" AS SELECT id, mood FROM person WHERE mood = 'happy';

COMMIT;
