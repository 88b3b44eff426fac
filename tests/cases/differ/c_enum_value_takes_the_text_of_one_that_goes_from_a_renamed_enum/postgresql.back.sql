-- note: PostgreSQL cannot use a value in the transaction that adds it, so enum stage is made anew and these tables are rewritten: task. Add the value in a migration of its own to avoid that.

BEGIN;

-- change column task.state (default 'fresh' -> none)
ALTER TABLE "task" ALTER COLUMN "state" DROP DEFAULT;

-- rename value of enum stage: "fresh" -> "open"
ALTER TYPE "stage" RENAME VALUE 'fresh' TO 'open';

-- add value "fresh" to enum stage
ALTER TYPE "stage" RENAME TO "joinery_old_stage";
CREATE TYPE "stage" AS ENUM ('fresh', 'open', 'done');
ALTER TABLE "task" ALTER COLUMN "state" TYPE "stage" USING "state"::text::"stage";
DROP TYPE "joinery_old_stage";

-- change column task.state (default none -> 'fresh')
ALTER TABLE "task" ALTER COLUMN "state" SET DEFAULT 'fresh';

-- rename enum stage -> task_state
ALTER TYPE "stage" RENAME TO "task_state";

COMMIT;
