-- must be 0: SELECT count(*) FROM "item" WHERE "code" IS NOT NULL AND (CAST("code" AS INTEGER) <> "code")
-- must be 0: SELECT count(*) FROM "item" WHERE "label" IS NOT NULL AND (length(CAST("label" AS TEXT)) > 20)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view shown
DROP VIEW "shown";

-- change item: code, label (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code" INTEGER,
    "label" VARCHAR(20)
);
INSERT INTO "joinery_new_item" ("id", "code", "label")
SELECT "id", CAST("code" AS INTEGER), CAST("label" AS TEXT)
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

-- change view shown
CREATE VIEW "shown" AS SELECT code + 1 AS next, upper(label) AS label FROM item;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "shown";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
