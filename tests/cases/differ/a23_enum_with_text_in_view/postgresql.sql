-- note: PostgreSQL cannot drop or reorder the values of an enum, so task_state is made anew and these tables are rewritten: task.
-- note: The view new_tasks is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text IN ('open')
-- must be 0: SELECT count(*) FROM "task" WHERE "other"::text IN ('open')

BEGIN;

-- drop value "open" of enum task_state
DROP VIEW "new_tasks";
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('new', 'done');
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state",
    ALTER COLUMN "state" SET DEFAULT 'new',
    ALTER COLUMN "other" TYPE "task_state" USING "other"::text::"task_state";
DROP TYPE "joinery_old_task_state";
CREATE VIEW "new_tasks" AS SELECT id FROM task WHERE state = 'new';

COMMIT;
