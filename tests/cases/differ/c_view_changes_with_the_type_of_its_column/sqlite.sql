-- must be 0: SELECT count(*) FROM "item" WHERE "label" IS NOT NULL AND (CAST("label" AS INTEGER) <> "label")

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view shown
DROP VIEW "shown";

-- change item: code, label (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code" TEXT,
    "label" INTEGER
);
INSERT INTO "joinery_new_item" ("id", "code", "label")
SELECT "id", CAST("code" AS TEXT), CAST("label" AS INTEGER)
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

-- change view shown
CREATE VIEW "shown" AS SELECT upper(code) AS next, label * 2 AS label FROM item;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "shown";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
