-- loses: column task.state
-- loses: column task.other

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change task: state, other (rebuild)
CREATE TABLE "joinery_new_task" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_task" ("id")
SELECT "id"
FROM "task";
DROP TABLE "task";
ALTER TABLE "joinery_new_task" RENAME TO "task";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
