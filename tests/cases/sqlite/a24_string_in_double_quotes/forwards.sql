-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view fresh
DROP VIEW "fresh";

-- change item.title (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT,
    "state" TEXT,
    CHECK (state IN ("new", "old"))
);
INSERT INTO "joinery_new_item" ("id", "title", "state")
SELECT "id", "name", "state"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

-- change other: gone (rebuild)
CREATE TABLE "joinery_new_other" (
    "id" INTEGER PRIMARY KEY,
    "stays" TEXT
);
INSERT INTO "joinery_new_other" ("id", "stays")
SELECT "id", "stays"
FROM "other";
DROP TABLE "other";
ALTER TABLE "joinery_new_other" RENAME TO "other";

-- change view fresh
CREATE VIEW "fresh" AS SELECT title FROM item WHERE state = "new";

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "fresh";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
