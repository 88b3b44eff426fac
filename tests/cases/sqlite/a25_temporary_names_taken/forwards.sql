-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: amount, joinery_moved_a, a (rebuild)
CREATE TABLE "joinery_new_item_3" (
    "id" INTEGER PRIMARY KEY,
    "amount" BIGINT,
    "joinery_moved_a" TEXT,
    "a" TEXT
);
INSERT INTO "joinery_new_item_3" ("id", "amount", "joinery_moved_a", "a")
SELECT "id", "amount", "a", "b"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item_3" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
