BEGIN;

-- rename enum state_of_task -> task_state
ALTER TYPE "state_of_task" RENAME TO "task_state";

COMMIT;
