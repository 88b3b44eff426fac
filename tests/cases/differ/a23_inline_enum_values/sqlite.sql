-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change task.state (rebuild)
CREATE TABLE "joinery_new_task" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL DEFAULT 'draft' CHECK ("state" IN ('done', 'draft', 'new'))
);
INSERT INTO "joinery_new_task" ("id", "state")
SELECT "id", "state"
FROM "task";
DROP TABLE "task";
ALTER TABLE "joinery_new_task" RENAME TO "task";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
