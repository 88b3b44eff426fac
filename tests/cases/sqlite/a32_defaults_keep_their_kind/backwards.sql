-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: zero_text, zero, yes, quote, old (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "old" TEXT DEFAULT 1
);
INSERT INTO "joinery_new_item" ("id", "old")
SELECT "id", "old"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
