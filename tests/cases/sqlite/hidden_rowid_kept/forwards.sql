-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table t2
CREATE TABLE "t2" (
    "id" INTEGER PRIMARY KEY
);

-- change page.body (rebuild)
CREATE TABLE "joinery_new_page" (
    "title" TEXT,
    "body" VARCHAR,
    "rowid" TEXT
);
INSERT INTO "joinery_new_page" (_rowid_, "title", "body", "rowid")
SELECT _rowid_, "title", "body", "rowid"
FROM "page";
DROP TABLE "page";
ALTER TABLE "joinery_new_page" RENAME TO "page";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
