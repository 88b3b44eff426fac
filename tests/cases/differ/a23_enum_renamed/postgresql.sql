BEGIN;

-- rename enum task_state -> state_of_task
ALTER TYPE "task_state" RENAME TO "state_of_task";

COMMIT;
