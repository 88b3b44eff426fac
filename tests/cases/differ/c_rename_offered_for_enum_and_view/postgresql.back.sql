-- must be 0: SELECT count(*) FROM "person" WHERE "mood"::text NOT IN ('happy', 'sad', 'calm')

BEGIN;

-- add enum mood (3 values)
CREATE TYPE "mood" AS ENUM ('happy', 'sad', 'calm');

-- drop view persons
DROP VIEW "persons";

-- change column person.mood (type temper -> mood)
ALTER TABLE "person" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";

-- drop enum temper
DROP TYPE "temper";

-- add view people
CREATE VIEW "people" AS SELECT id FROM person;

COMMIT;
