BEGIN;

-- add value "draft" to enum task_state
ALTER TYPE "task_state" ADD VALUE 'draft' BEFORE 'new';

-- add value "open" to enum task_state
ALTER TYPE "task_state" ADD VALUE 'open' AFTER 'new';

-- add value "gone" to enum task_state
ALTER TYPE "task_state" ADD VALUE 'gone';

COMMIT;
