BEGIN;

-- add enum task_state (3 values)
CREATE TYPE "task_state" AS ENUM ('new', 'open', 'done');

-- add column task.state (task_state not null)
-- add column task.other (task_state)
ALTER TABLE "task"
    ADD COLUMN "state" "task_state" DEFAULT 'new' NOT NULL,
    ADD COLUMN "other" "task_state";

-- add index task.task_by_state
CREATE INDEX "task_by_state" ON "task" ("state");

COMMIT;
