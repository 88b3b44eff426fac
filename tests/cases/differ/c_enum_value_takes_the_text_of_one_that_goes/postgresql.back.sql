-- note: PostgreSQL cannot use a value in the transaction that adds it, so enum task_state is made anew and these tables are rewritten: task. Add the value in a migration of its own to avoid that.

BEGIN;

-- change column task.states (default '{fresh,done}' -> none)
-- change column task.state (default 'fresh' -> none)
ALTER TABLE "task"
    ALTER COLUMN "states" DROP DEFAULT,
    ALTER COLUMN "state" DROP DEFAULT;

-- rename value of enum task_state: "fresh" -> "open"
ALTER TYPE "task_state" RENAME VALUE 'fresh' TO 'open';

-- add value "fresh" to enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('fresh', 'open', 'done');
ALTER TABLE "task"
    ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state",
    ALTER COLUMN "states" TYPE "task_state"[] USING "states"::text[]::"task_state"[];
DROP TYPE "joinery_old_task_state";

-- change column task.states (default none -> '{fresh,done}')
-- change column task.state (default none -> 'fresh')
ALTER TABLE "task"
    ALTER COLUMN "states" SET DEFAULT '{fresh,done}',
    ALTER COLUMN "state" SET DEFAULT 'fresh';

COMMIT;
