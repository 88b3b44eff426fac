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

-- change column person.mood (default 'ok' -> 'glad')
-- add value "glad" to enum mood
ALTER TABLE "person"
    ALTER COLUMN "mood" SET DEFAULT 'glad',
    ADD CONSTRAINT "c" CHECK (mood <> 'sad');

-- add value "glad" to enum mood
CREATE INDEX "happy_people" ON "person" ("id") WHERE (mood = 'happy');
CREATE VIEW "happy" AS SELECT id, mood FROM person WHERE mood = 'happy';

COMMIT;

-- backwards
BEGIN;

-- change column person.mood (default 'glad' -> 'ok')
ALTER TABLE "person" ALTER COLUMN "mood" SET DEFAULT 'ok';

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
