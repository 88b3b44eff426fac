-- note: PostgreSQL cannot drop or reorder the values of an enum, so task_state is made anew and these tables are rewritten: task.
-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text IN ('')

BEGIN;

-- drop value "" of enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('open');
ALTER TABLE "task" ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state";
DROP TYPE "joinery_old_task_state";

-- add value "" to enum task_state
ALTER TYPE "task_state" ADD VALUE '' BEFORE 'open';

COMMIT;
