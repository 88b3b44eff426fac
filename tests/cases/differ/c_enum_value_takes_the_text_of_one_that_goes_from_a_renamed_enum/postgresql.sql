-- note: PostgreSQL cannot drop or reorder the values of an enum, so stage is made anew and these tables are rewritten: task.
-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text IN ('fresh')

BEGIN;

-- rename enum task_state -> stage
ALTER TYPE "task_state" RENAME TO "stage";

-- change column task.state (default 'fresh' -> none)
ALTER TABLE "task" ALTER COLUMN "state" DROP DEFAULT;

-- drop value "fresh" of enum stage
ALTER TYPE "stage" RENAME TO "joinery_old_stage";
CREATE TYPE "stage" AS ENUM ('open', 'done');
ALTER TABLE "task" ALTER COLUMN "state" TYPE "stage" USING "state"::text::"stage";
DROP TYPE "joinery_old_stage";

-- rename value of enum stage: "open" -> "fresh"
ALTER TYPE "stage" RENAME VALUE 'open' TO 'fresh';

-- change column task.state (default none -> 'fresh')
ALTER TABLE "task" ALTER COLUMN "state" SET DEFAULT 'fresh';

COMMIT;
