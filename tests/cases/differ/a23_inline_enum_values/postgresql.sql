-- warning: Column task.state has the type enum('draft','new','done'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- must be 0: SELECT count(*) FROM "task" WHERE "state"::text NOT IN ('draft', 'new', 'done')

BEGIN;

-- change column task.state (type enum('new','done') -> enum('draft','new','done'), default 'new' -> 'draft')
ALTER TABLE "task"
    DROP CONSTRAINT "task_state_check",
    ALTER COLUMN "state" SET DEFAULT 'draft',
    ADD CONSTRAINT "task_state_check" CHECK ("state" IN ('draft', 'new', 'done'));

COMMIT;
