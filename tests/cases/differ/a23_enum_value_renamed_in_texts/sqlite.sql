-- must be 0: SELECT count(*) FROM (SELECT "id", CASE "state" WHEN 'new' THEN 'fresh' ELSE "state" END AS "state", "note" FROM "task") AS "task" WHERE NOT (note <> 'new' OR state IN ('fresh', 'done'))

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view waiting
DROP VIEW "waiting";

-- change index task_waiting
DROP INDEX "task_waiting";

-- change task: state, check task_noted (rebuild)
CREATE TABLE "joinery_new_task" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL DEFAULT 'fresh' CHECK ("state" IN ('done', 'fresh')),
    "note" TEXT,
    CONSTRAINT "task_noted" CHECK (note <> 'new' OR state IN ('fresh', 'done'))
);
INSERT INTO "joinery_new_task" ("id", "state", "note")
SELECT "id", CASE "state" WHEN 'new' THEN 'fresh' ELSE "state" END, "note"
FROM "task";
DROP TABLE "task";
ALTER TABLE "joinery_new_task" RENAME TO "task";
CREATE INDEX "task_waiting" ON "task" ("note") WHERE state = 'fresh';

-- change view waiting
CREATE VIEW "waiting" AS SELECT id, note FROM task WHERE state = 'fresh';

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "waiting";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
