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

-- rename value of enum mood: "glad" -> "merry"
ALTER TYPE "mood" RENAME VALUE 'glad' TO 'merry';

-- add domain feeling
CREATE DOMAIN "feeling" AS mood DEFAULT 'merry';

-- add value "glad" to enum mood
ALTER TABLE "person" ADD CONSTRAINT "c" CHECK (mood <> 'sad');
CREATE INDEX "happy_people" ON "person" ("id") WHERE (mood = 'happy');
CREATE VIEW "happy" AS SELECT id, mood FROM person WHERE mood = 'happy';

COMMIT;

-- backwards
BEGIN;

-- drop domain feeling
DROP DOMAIN "feeling";

-- rename value of enum mood: "merry" -> "glad"
ALTER TYPE "mood" RENAME VALUE 'merry' TO 'glad';

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
