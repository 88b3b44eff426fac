-- note: PostgreSQL cannot drop or reorder the values of an enum, so task_state is made anew and these tables are rewritten: task.
-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text IN ('gone')
-- must be 0: SELECT count(*) FROM "task" WHERE "other"::text IN ('gone')

BEGIN;

-- drop check task.has_other
ALTER TABLE "task" DROP CONSTRAINT "has_other";

-- drop value "gone" of enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('new', 'finished');
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state",
    ALTER COLUMN "state" SET DEFAULT 'new',
    ALTER COLUMN "other" TYPE "task_state" USING "other"::text::"task_state";
DROP TYPE "joinery_old_task_state";

-- rename value of enum task_state: "finished" -> "done"
ALTER TYPE "task_state" RENAME VALUE 'finished' TO 'done';

COMMIT;
