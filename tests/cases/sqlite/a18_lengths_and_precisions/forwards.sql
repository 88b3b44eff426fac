-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: name, price, ratio, total (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "name" VARCHAR,
    "price" NUMERIC,
    "ratio" NUMERIC,
    "total" NUMERIC(12,4)
);
INSERT INTO "joinery_new_item" ("id", "name", "price", "ratio", "total")
SELECT "id", "name", "price", CAST("ratio" AS NUMERIC), "total"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
