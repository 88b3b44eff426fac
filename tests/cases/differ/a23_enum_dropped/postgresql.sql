-- loses: column task.state
-- loses: column task.other

BEGIN;

-- drop index task.task_by_state
DROP INDEX "task_by_state";

-- drop column task.state
-- drop column task.other
ALTER TABLE "task"
    DROP COLUMN "state",
    DROP COLUMN "other";

-- drop enum task_state
DROP TYPE "task_state";

COMMIT;
