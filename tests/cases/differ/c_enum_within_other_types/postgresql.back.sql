-- note: PostgreSQL cannot drop or reorder the values of an enum, so task_state is made anew and these tables are rewritten: task.
-- note: The view open_tasks is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- reorder values of enum task_state
DROP VIEW "open_tasks";
ALTER TYPE "task_state" RENAME TO "joinery_old_task_state";
CREATE TYPE "task_state" AS ENUM ('new', 'open', 'done');
ALTER TABLE "task" ALTER COLUMN "state" TYPE "task_state" USING "state"::text::"task_state";
ALTER DOMAIN "open_state" RENAME TO "joinery_old_open_state";
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"joinery_old_open_state"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "joinery_old_open_state" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
CREATE DOMAIN "open_state" AS task_state CHECK (VALUE <> 'done');
ALTER TABLE "task"
    ALTER COLUMN "open_state" DROP DEFAULT,
    ALTER COLUMN "open_state" TYPE "open_state" USING "open_state"::text::"open_state",
    ALTER COLUMN "open_state" SET DEFAULT 'new';
COMMENT ON DOMAIN "open_state" IS 'not done yet';
ALTER TYPE "span" RENAME TO "joinery_old_span";
CREATE TYPE "span" AS (first open_state, last task_state);
ALTER TABLE "task" ALTER COLUMN "span" TYPE "span" USING "span"::text::"span";
DROP TYPE "joinery_old_span";
DROP DOMAIN "joinery_old_open_state";
DROP TYPE "joinery_old_task_state";
CREATE VIEW "open_tasks" AS SELECT id, open_state FROM task;

COMMIT;
