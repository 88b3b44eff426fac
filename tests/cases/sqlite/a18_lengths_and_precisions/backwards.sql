-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: name, price, ratio, total (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "name" VARCHAR(10),
    "price" NUMERIC(10,2),
    "ratio" REAL,
    "total" NUMERIC(10,2)
);
INSERT INTO "joinery_new_item" ("id", "name", "price", "ratio", "total")
SELECT "id", "name", CAST("price" AS NUMERIC), CAST("ratio" AS REAL), "total"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
