-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: amount, a, b (rebuild)
CREATE TABLE "joinery_new_item_3" (
    "id" INTEGER PRIMARY KEY,
    "amount" INTEGER,
    "a" TEXT,
    "b" TEXT
);
INSERT INTO "joinery_new_item_3" ("id", "amount", "a", "b")
SELECT "id", "amount", "joinery_moved_a", "a"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item_3" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
