-- note: PostgreSQL cannot drop or reorder the values of an enum, so task_state is made anew and these tables are rewritten: task.
-- note: PostgreSQL cannot use a value in the transaction that adds it, so enum task_state is made anew and these tables are rewritten: task. Add the value in a migration of its own to avoid that.
-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text IN ('late')
-- must be 0: SELECT count(*) FROM "task" WHERE "other"::text IN ('late')

BEGIN;

-- reorder values of enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('fresh', 'open', 'late', 'done');
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state",
    ALTER COLUMN "state" SET DEFAULT 'fresh',
    ALTER COLUMN "other" TYPE "task_state" USING "other"::text::"task_state";
DROP TYPE "joinery_old_task_state";

-- add value "paused" to enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('fresh', 'open', 'late', 'paused', 'done');
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state",
    ALTER COLUMN "state" SET DEFAULT 'fresh',
    ALTER COLUMN "other" TYPE "task_state" USING "other"::text::"task_state";
DROP TYPE "joinery_old_task_state";

-- change column task.state (default 'fresh' -> 'paused')
ALTER TABLE "task" ALTER COLUMN "state" SET DEFAULT 'paused';

-- drop value "late" of enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('fresh', 'open', 'paused', 'done');
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state",
    ALTER COLUMN "state" SET DEFAULT 'paused',
    ALTER COLUMN "other" TYPE "task_state" USING "other"::text::"task_state";
DROP TYPE "joinery_old_task_state";

-- rename value of enum task_state: "fresh" -> "new"
ALTER TYPE "task_state" RENAME VALUE 'fresh' TO 'new';

COMMIT;
