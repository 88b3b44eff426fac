BEGIN;

-- rename value of enum task_state: "new" -> "fresh"
ALTER TYPE "task_state" RENAME VALUE 'new' TO 'fresh';

COMMIT;
