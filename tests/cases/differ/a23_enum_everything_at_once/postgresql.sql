-- note: PostgreSQL cannot drop or reorder the values of an enum, so task_state is made anew and these tables are rewritten: task.
-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text IN ('paused')
-- must be 0: SELECT count(*) FROM "task" WHERE "other"::text IN ('paused')

BEGIN;

-- rename value of enum task_state: "new" -> "fresh"
ALTER TYPE "task_state" RENAME VALUE 'new' TO 'fresh';

-- add value "late" to enum task_state
ALTER TYPE "task_state" ADD VALUE 'late' AFTER 'open';

-- change column task.state (default 'paused' -> 'fresh')
ALTER TABLE "task" ALTER COLUMN "state" SET DEFAULT 'fresh';

-- drop value "paused" of enum task_state
-- reorder values of enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('done', 'fresh', 'open', 'late');
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state",
    ALTER COLUMN "state" SET DEFAULT 'fresh',
    ALTER COLUMN "other" TYPE "task_state" USING "other"::text::"task_state";
DROP TYPE "joinery_old_task_state";

COMMIT;
