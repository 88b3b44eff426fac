-- forwards
BEGIN;

-- add value "calm" to enum mood
-- drop value "sad" of enum mood
-- reorder values of enum mood
DROP VIEW "happy";
ALTER TABLE "person" DROP CONSTRAINT "c";
DROP INDEX "happy_people";
ALTER TYPE "mood" RENAME TO "joinery_old_mood";
CREATE TYPE "mood" AS ENUM ('happy', 'calm', 'ok');
ALTER TABLE "person"
    ALTER COLUMN "mood" DROP DEFAULT,
    ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood",
    ALTER COLUMN "mood" SET DEFAULT 'ok',
    ALTER COLUMN "moods" TYPE "mood"[] USING "moods"::text[]::"mood"[];
DROP TYPE "joinery_old_mood";
COMMENT ON TYPE "mood" IS 'How they feel';
CREATE INDEX "happy_people" ON "person" ("id") WHERE (mood = 'happy');
CREATE VIEW "happy" AS SELECT id, mood FROM person WHERE mood = 'happy';

COMMIT;

-- backwards
BEGIN;

-- reorder values of enum mood
-- add value "sad" to enum mood
-- drop value "calm" of enum mood
DROP VIEW "happy";
DROP INDEX "happy_people";
ALTER TYPE "mood" RENAME TO "joinery_old_mood";
CREATE TYPE "mood" AS ENUM ('sad', 'ok', 'happy');
ALTER TABLE "person"
    ALTER COLUMN "mood" DROP DEFAULT,
    ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood",
    ALTER COLUMN "mood" SET DEFAULT 'ok',
    ALTER COLUMN "moods" TYPE "mood"[] USING "moods"::text[]::"mood"[];
DROP TYPE "joinery_old_mood";

-- add check person.c
ALTER TABLE "person" ADD CONSTRAINT "c" CHECK (mood <> 'sad');

-- reorder values of enum mood
-- add value "sad" to enum mood
-- drop value "calm" of enum mood
CREATE INDEX "happy_people" ON "person" ("id") WHERE (mood = 'happy');
CREATE VIEW "happy" AS SELECT id, mood FROM person WHERE mood = 'happy';

COMMIT;
