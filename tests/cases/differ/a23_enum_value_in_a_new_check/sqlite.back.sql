-- must be 0: SELECT count(*) FROM "task" WHERE "state" IS NOT NULL AND ("state" IN ('gone'))
-- must be 0: SELECT count(*) FROM "task" WHERE "other" IS NOT NULL AND ("other" IN ('gone'))

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change task: state, other, check has_other (rebuild)
CREATE TABLE "joinery_new_task" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL DEFAULT 'new' CHECK ("state" IN ('done', 'new')),
    "other" TEXT CHECK ("other" IN ('done', 'new'))
);
INSERT INTO "joinery_new_task" ("id", "state", "other")
SELECT "id", CASE "state" WHEN 'finished' THEN 'done' ELSE "state" END, CASE "other" WHEN 'finished' THEN 'done' ELSE "other" END
FROM "task";
DROP TABLE "task";
ALTER TABLE "joinery_new_task" RENAME TO "task";
CREATE INDEX "task_by_state" ON "task" ("state");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
