-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view fresh
DROP VIEW "fresh";

-- change other: gone, column order (rebuild)
CREATE TABLE "joinery_new_other" (
    "id" INTEGER PRIMARY KEY,
    "gone" TEXT,
    "stays" TEXT
);
INSERT INTO "joinery_new_other" ("id", "stays")
SELECT "id", "stays"
FROM "other";
DROP TABLE "other";
ALTER TABLE "joinery_new_other" RENAME TO "other";

-- change item.name (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "state" TEXT,
    CHECK (state IN ("new", "old"))
);
INSERT INTO "joinery_new_item" ("id", "name", "state")
SELECT "id", "title", "state"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

-- change view fresh
CREATE VIEW "fresh" AS SELECT name FROM item WHERE state = "new";

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "fresh";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
