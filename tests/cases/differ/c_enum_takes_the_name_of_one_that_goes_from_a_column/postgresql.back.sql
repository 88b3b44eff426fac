-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text NOT IN ('good', 'bad')

BEGIN;

-- rename enum mood -> humour
ALTER TYPE "mood" RENAME TO "humour";

-- add enum mood (2 values)
CREATE TYPE "mood" AS ENUM ('good', 'bad');

-- change column task.state (type grade -> mood)
ALTER TABLE "task" ALTER COLUMN "state" TYPE "mood" USING "state"::text::"mood";

COMMIT;
