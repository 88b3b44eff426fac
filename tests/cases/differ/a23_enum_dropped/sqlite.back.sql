-- warning: Enum task_state is a type with a name of its own, which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.
-- must be 0: SELECT count(*) FROM (SELECT "id", 'new' AS "state", NULL AS "other" FROM "task") AS "task" WHERE NOT ("other" IN ('done', 'new', 'open'))
-- must be 0: SELECT count(*) FROM (SELECT "id", 'new' AS "state", NULL AS "other" FROM "task") AS "task" WHERE NOT ("state" IN ('done', 'new', 'open'))

BEGIN;

-- add column task.state
ALTER TABLE "task" ADD COLUMN "state" TEXT NOT NULL DEFAULT 'new' CHECK ("state" IN ('done', 'new', 'open'));

-- add column task.other
ALTER TABLE "task" ADD COLUMN "other" TEXT CHECK ("other" IN ('done', 'new', 'open'));

-- add index task_by_state
CREATE INDEX "task_by_state" ON "task" ("state");

COMMIT;
