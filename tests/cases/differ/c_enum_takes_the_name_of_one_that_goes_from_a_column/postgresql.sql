-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text NOT IN ('good', 'bad', 'middling')

BEGIN;

-- change column task.state (type mood -> grade)
ALTER TABLE "task" ALTER COLUMN "state" TYPE "grade" USING "state"::text::"grade";

-- drop enum mood
DROP TYPE "mood";

-- rename enum humour -> mood
ALTER TYPE "humour" RENAME TO "mood";

COMMIT;
