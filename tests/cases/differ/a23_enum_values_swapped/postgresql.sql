BEGIN;

-- rename value of enum task_state: "new" -> "joinery_swap"
ALTER TYPE "task_state" RENAME VALUE 'new' TO 'joinery_swap';

-- rename value of enum task_state: "done" -> "new"
ALTER TYPE "task_state" RENAME VALUE 'done' TO 'new';

-- rename value of enum task_state: "joinery_swap" -> "done"
ALTER TYPE "task_state" RENAME VALUE 'joinery_swap' TO 'done';

COMMIT;
