BEGIN;

-- rename value of enum task_state: "fresh" -> "new"
ALTER TYPE "task_state" RENAME VALUE 'fresh' TO 'new';

COMMIT;
