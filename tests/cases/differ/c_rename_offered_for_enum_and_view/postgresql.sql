-- must be 0: SELECT count(*) FROM "person" WHERE "mood"::text NOT IN ('happy', 'sad', 'calm')

BEGIN;

-- drop view people
DROP VIEW "people";

-- add enum temper (3 values)
CREATE TYPE "temper" AS ENUM ('happy', 'sad', 'calm');

-- change column person.mood (type mood -> temper)
ALTER TABLE "person" ALTER COLUMN "mood" TYPE "temper" USING "mood"::text::"temper";

-- add view persons
CREATE VIEW "persons" AS SELECT id FROM person;

-- drop enum mood
DROP TYPE "mood";

COMMIT;
