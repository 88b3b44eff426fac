-- must be 0: SELECT count(*) FROM "task" WHERE NOT ("state"::text <> '')

BEGIN;

-- rename enum task_state -> joinery_swap
ALTER TYPE "task_state" RENAME TO "joinery_swap";

-- rename domain short_text -> task_state
ALTER DOMAIN "short_text" RENAME TO "task_state";

-- change column task.state (type joinery_swap -> task_state, default 'new' -> none)
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "task_state";

-- drop enum joinery_swap
DROP TYPE "joinery_swap";

COMMIT;
