-- forwards
BEGIN;

-- drop view happy
DROP VIEW "happy";

-- change column person.mood (type mood -> varchar(20))
ALTER TABLE "person" DROP CONSTRAINT "c";
DROP INDEX "happy_people";
ALTER TABLE "person"
    ALTER COLUMN "mood" DROP DEFAULT,
    ALTER COLUMN "mood" TYPE varchar(20),
    ALTER COLUMN "mood" SET DEFAULT 'ok',
    ADD CONSTRAINT "c" CHECK (mood <> 'sad');
CREATE INDEX "happy_people" ON "person" ("id") WHERE (mood = 'happy');

COMMIT;

-- backwards
BEGIN;

-- change column person.mood (type varchar(20) -> mood)
ALTER TABLE "person" DROP CONSTRAINT "c";
DROP INDEX "happy_people";
ALTER TABLE "person"
    ALTER COLUMN "mood" DROP DEFAULT,
    ALTER COLUMN "mood" TYPE "mood" USING "mood"::"mood",
    ALTER COLUMN "mood" SET DEFAULT 'ok';

-- add view happy
CREATE VIEW "happy" AS SELECT id, mood FROM person WHERE mood = 'happy';

-- change column person.mood (type varchar(20) -> mood)
ALTER TABLE "person" ADD CONSTRAINT "c" CHECK (mood <> 'sad');
CREATE INDEX "happy_people" ON "person" ("id") WHERE (mood = 'happy');

COMMIT;
