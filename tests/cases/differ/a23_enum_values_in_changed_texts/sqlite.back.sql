-- must be 0: SELECT count(*) FROM "task" WHERE "state" IS NOT NULL AND ("state" IN ('paused'))
-- must be 0: SELECT count(*) FROM "task" WHERE NOT (note <> '' OR state <> 'new')

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change index task_waiting
DROP INDEX "task_waiting";

-- change task: state, check task_noted (rebuild)
CREATE TABLE "joinery_new_task" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL CHECK ("state" IN ('done', 'new')),
    "note" TEXT,
    CONSTRAINT "task_noted" CHECK (note <> '' OR state <> 'new')
);
INSERT INTO "joinery_new_task" ("id", "state", "note")
SELECT "id", "state", "note"
FROM "task";
DROP TABLE "task";
ALTER TABLE "joinery_new_task" RENAME TO "task";
CREATE INDEX "task_waiting" ON "task" ("note") WHERE state = 'done';

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
