-- must be 0: SELECT count(*) FROM (SELECT "id", CASE "state" WHEN 'done' THEN 'finished' ELSE "state" END AS "state", CASE "other" WHEN 'done' THEN 'finished' ELSE "other" END AS "other" FROM "task") AS "task" WHERE NOT (state <> 'gone' OR other IN ('new', 'finished'))

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change task: state, other, check has_other (rebuild)
CREATE TABLE "joinery_new_task" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL DEFAULT 'new' CHECK ("state" IN ('finished', 'gone', 'new')),
    "other" TEXT CHECK ("other" IN ('finished', 'gone', 'new')),
    CONSTRAINT "has_other" CHECK (state <> 'gone' OR other IN ('new', 'finished'))
);
INSERT INTO "joinery_new_task" ("id", "state", "other")
SELECT "id", CASE "state" WHEN 'done' THEN 'finished' ELSE "state" END, CASE "other" WHEN 'done' THEN 'finished' ELSE "other" END
FROM "task";
DROP TABLE "task";
ALTER TABLE "joinery_new_task" RENAME TO "task";
CREATE INDEX "task_by_state" ON "task" ("state");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
