-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text NOT IN ('new', 'open', 'done')

BEGIN;

-- add enum joinery_swap (3 values)
CREATE TYPE "joinery_swap" AS ENUM ('new', 'open', 'done');

-- change column task.state (type task_state -> joinery_swap, default none -> 'new')
ALTER TABLE "task"
    ALTER COLUMN "state" TYPE "joinery_swap" USING "state"::"joinery_swap",
    ALTER COLUMN "state" SET DEFAULT 'new';

-- rename domain task_state -> short_text
ALTER DOMAIN "task_state" RENAME TO "short_text";

-- rename enum joinery_swap -> task_state
ALTER TYPE "joinery_swap" RENAME TO "task_state";

COMMIT;
