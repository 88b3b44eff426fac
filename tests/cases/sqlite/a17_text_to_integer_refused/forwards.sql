-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item.amount (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "amount" INTEGER
);
INSERT INTO "joinery_new_item" ("id", "amount")
SELECT "id", CAST("amount" AS INTEGER)
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
