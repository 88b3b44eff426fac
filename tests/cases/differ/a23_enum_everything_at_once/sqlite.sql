-- must be 0: SELECT count(*) FROM "task" WHERE "state" IS NOT NULL AND ("state" IN ('paused'))
-- must be 0: SELECT count(*) FROM "task" WHERE "other" IS NOT NULL AND ("other" IN ('paused'))

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change task: state, other (rebuild)
CREATE TABLE "joinery_new_task" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL DEFAULT 'fresh' CHECK ("state" IN ('done', 'fresh', 'late', 'open')),
    "other" TEXT CHECK ("other" IN ('done', 'fresh', 'late', 'open'))
);
INSERT INTO "joinery_new_task" ("id", "state", "other")
SELECT "id", CASE "state" WHEN 'new' THEN 'fresh' ELSE "state" END, CASE "other" WHEN 'new' THEN 'fresh' ELSE "other" END
FROM "task";
DROP TABLE "task";
ALTER TABLE "joinery_new_task" RENAME TO "task";
CREATE INDEX "task_by_state" ON "task" ("state");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
