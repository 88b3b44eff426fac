BEGIN;

-- add value "open" to enum task_state
ALTER TYPE "task_state" ADD VALUE 'open' AFTER 'new';

COMMIT;
