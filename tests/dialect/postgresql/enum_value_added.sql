-- forwards
BEGIN;

-- add value "angry" to enum mood
ALTER TYPE "mood" ADD VALUE 'angry' BEFORE 'sad';

-- add value "glad" to enum mood
ALTER TYPE "mood" ADD VALUE 'glad' AFTER 'ok';

-- add value "overjoyed" to enum mood
ALTER TYPE "mood" ADD VALUE 'overjoyed';

COMMIT;

-- backwards
BEGIN;

-- drop value "overjoyed" of enum mood
-- drop value "glad" of enum mood
-- drop value "angry" of enum mood
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
