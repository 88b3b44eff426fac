-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: amount, size (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "amount" VARCHAR(20),
    "size" TEXT NOT NULL
);
INSERT INTO "joinery_new_item" ("id", "amount", "size")
SELECT "id", CAST("amount" AS TEXT), CAST("size" AS TEXT)
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
