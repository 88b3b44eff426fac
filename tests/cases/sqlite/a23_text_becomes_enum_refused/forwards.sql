-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change job: state, tags (rebuild)
CREATE TABLE "joinery_new_job" (
    "id" INTEGER PRIMARY KEY,
    "state" TEXT NOT NULL CHECK ("state" IN ('closed', 'new')),
    "tags" TEXT CHECK ("tags" = '' OR replace(',' || replace("tags", ',', ',,') || ',', ',b,', '') = '')
);
INSERT INTO "joinery_new_job" ("id", "state", "tags")
SELECT "id", "state", "tags"
FROM "job";
DROP TABLE "job";
ALTER TABLE "joinery_new_job" RENAME TO "job";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
