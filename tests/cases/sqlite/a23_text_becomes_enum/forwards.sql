-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change job: state, tags, level (rebuild)
CREATE TABLE "joinery_new_job" (
    "id" INTEGER PRIMARY KEY,
    "state" TEXT NOT NULL CHECK ("state" IN ('done', 'new')),
    "tags" TEXT CHECK ("tags" = '' OR replace(replace(replace(',' || replace("tags", ',', ',,') || ',', ',a,', ''), ',b,', ''), ',c,', '') = ''),
    "level" TEXT NOT NULL DEFAULT 'low'
);
INSERT INTO "joinery_new_job" ("id", "state", "tags")
SELECT "id", "state", "tags"
FROM "job";
DROP TABLE "job";
ALTER TABLE "joinery_new_job" RENAME TO "job";

-- job.level is to hold one of 'low', 'high'
SELECT "level" FROM "job" WHERE "level" IS NOT NULL AND (NOT ("level" IN ('high', 'low'))) LIMIT 5;

-- change job.level (rebuild)
CREATE TABLE "joinery_new_job" (
    "id" INTEGER PRIMARY KEY,
    "state" TEXT NOT NULL CHECK ("state" IN ('done', 'new')),
    "tags" TEXT CHECK ("tags" = '' OR replace(replace(replace(',' || replace("tags", ',', ',,') || ',', ',a,', ''), ',b,', ''), ',c,', '') = ''),
    "level" TEXT NOT NULL DEFAULT 'low' CHECK ("level" IN ('high', 'low'))
);
INSERT INTO "joinery_new_job" ("id", "state", "tags", "level")
SELECT "id", "state", "tags", "level"
FROM "job";
DROP TABLE "job";
ALTER TABLE "joinery_new_job" RENAME TO "job";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
