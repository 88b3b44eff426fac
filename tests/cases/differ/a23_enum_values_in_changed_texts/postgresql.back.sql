-- note: PostgreSQL cannot drop or reorder the values of an enum, so task_state is made anew and these tables are rewritten: task.
-- must be 0: SELECT count(*) FROM (SELECT "id" AS joinery_row, ("state")::text AS "state", "note" AS "note" FROM "task") AS joinery_rows WHERE NOT (note <> '' OR state <> 'new')
-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text IN ('paused')

BEGIN;

-- change index task.task_waiting
DROP INDEX "task_waiting";

-- change check task.task_noted
ALTER TABLE "task" DROP CONSTRAINT "task_noted";

-- add value "new" to enum task_state
-- drop value "paused" of enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('new', 'done');
ALTER TABLE "task" ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state";
DROP TYPE "joinery_old_task_state";

-- change check task.task_noted
ALTER TABLE "task" ADD CONSTRAINT "task_noted" CHECK (note <> '' OR state <> 'new');

-- change index task.task_waiting
CREATE INDEX "task_waiting" ON "task" ("note") WHERE (state = 'done');

COMMIT;
