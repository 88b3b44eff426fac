-- note: PostgreSQL cannot use a value in the transaction that adds it, so enum task_state is made anew and these tables are rewritten: task. Add the value in a migration of its own to avoid that.

BEGIN;

-- add value "open" to enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('new', 'open', 'done');
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state",
    ALTER COLUMN "state" SET DEFAULT 'new',
    ALTER COLUMN "other" TYPE "task_state" USING "other"::text::"task_state";
DROP TYPE "joinery_old_task_state";

-- change column task.state (default 'new' -> 'open')
ALTER TABLE "task" ALTER COLUMN "state" SET DEFAULT 'open';

COMMIT;
