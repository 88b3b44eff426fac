-- note: PostgreSQL cannot drop or reorder the values of an enum, so task_state is made anew and these tables are rewritten: task.
-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text IN ('fresh')
-- must be 0: SELECT count(*) FROM "task" WHERE "states"::text[] && ARRAY['fresh']

BEGIN;

-- change column task.state (default 'fresh' -> none)
-- change column task.states (default '{fresh,done}' -> none)
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "states" DROP DEFAULT;

-- drop value "fresh" of enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('open', 'done');
ALTER TABLE "task"
    ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state",
    ALTER COLUMN "states" TYPE "task_state"[] USING "states"::text[]::"task_state"[];
DROP TYPE "joinery_old_task_state";

-- rename value of enum task_state: "open" -> "fresh"
ALTER TYPE "task_state" RENAME VALUE 'open' TO 'fresh';

-- change column task.state (default none -> 'fresh')
-- change column task.states (default none -> '{fresh,done}')
ALTER TABLE "task"
    ALTER COLUMN "state" SET DEFAULT 'fresh',
    ALTER COLUMN "states" SET DEFAULT '{fresh,done}';

COMMIT;
