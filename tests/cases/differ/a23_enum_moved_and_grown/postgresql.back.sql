-- note: PostgreSQL cannot drop or reorder the values of an enum, so work.task_state is made anew and these tables are rewritten: task.
-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text IN ('late')
-- must be 0: SELECT count(*) FROM "task" WHERE "other"::text IN ('late')

BEGIN;

-- drop value "late" of enum work.task_state
ALTER TYPE "work"."task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "work"."task_state" AS ENUM ('new', 'done');
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "work"."task_state" USING "state"::text::"work"."task_state",
    ALTER COLUMN "state" SET DEFAULT 'new',
    ALTER COLUMN "other" TYPE "work"."task_state" USING "other"::text::"work"."task_state";
DROP TYPE "work"."joinery_old_task_state";

-- move enum work.task_state to the default namespace
ALTER TYPE "work"."task_state" SET SCHEMA "public";

COMMIT;
