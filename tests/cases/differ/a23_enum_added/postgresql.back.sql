-- loses: column task.other
-- loses: column task.state

BEGIN;

-- drop index task.task_by_state
DROP INDEX "task_by_state";

-- drop column task.other
-- drop column task.state
ALTER TABLE "task"
    DROP COLUMN "other",
    DROP COLUMN "state";

-- drop enum task_state
DROP TYPE "task_state";

COMMIT;
