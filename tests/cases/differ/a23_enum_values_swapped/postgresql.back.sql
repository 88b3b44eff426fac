BEGIN;

-- rename value of enum task_state: "done" -> "joinery_swap"
ALTER TYPE "task_state" RENAME VALUE 'done' TO 'joinery_swap';

-- rename value of enum task_state: "new" -> "done"
ALTER TYPE "task_state" RENAME VALUE 'new' TO 'done';

-- rename value of enum task_state: "joinery_swap" -> "new"
ALTER TYPE "task_state" RENAME VALUE 'joinery_swap' TO 'new';

COMMIT;
