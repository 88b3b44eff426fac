-- note: PostgreSQL cannot use a value in the transaction that adds it, so enum task_state is made anew and these tables are rewritten: task. Add the value in a migration of its own to avoid that.
-- must be 0: SELECT count(*) FROM (SELECT "id" AS joinery_row, CASE ("state")::text WHEN 'done' THEN 'finished' ELSE ("state")::text END AS "state", CASE ("other")::text WHEN 'done' THEN 'finished' ELSE ("other")::text END AS "other" FROM "task") AS joinery_rows WHERE NOT (state <> 'gone' OR other IN ('new', 'finished'))

BEGIN;

-- rename value of enum task_state: "done" -> "finished"
ALTER TYPE "task_state" RENAME VALUE 'done' TO 'finished';

-- add value "gone" to enum task_state
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('new', 'finished', 'gone');
ALTER TABLE "task"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state",
    ALTER COLUMN "state" SET DEFAULT 'new',
    ALTER COLUMN "other" TYPE "task_state" USING "other"::text::"task_state";
DROP TYPE "joinery_old_task_state";

-- add check task.has_other
ALTER TABLE "task" ADD CONSTRAINT "has_other" CHECK (state <> 'gone' OR other IN ('new', 'finished'));

COMMIT;
