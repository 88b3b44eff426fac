-- must be 0: SELECT count(*) FROM "task" WHERE NOT ("state"::text <> '')

BEGIN;

-- rename enum task_state -> joinery_swap
ALTER TYPE "task_state" RENAME TO "joinery_swap";

-- add domain task_state
CREATE DOMAIN "task_state" AS text CHECK (VALUE <> '');

-- change column task.state (type joinery_swap -> task_state)
ALTER TABLE "task" ALTER COLUMN "state" TYPE "task_state";

-- drop enum joinery_swap
DROP TYPE "joinery_swap";

COMMIT;
