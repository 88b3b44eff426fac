-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: unique (name, amount), check positive (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "amount" INTEGER,
    CONSTRAINT "once" UNIQUE ("name", "amount"),
    CONSTRAINT "positive" CHECK (amount >= 0 AND amount < 1000)
);
INSERT INTO "joinery_new_item" ("id", "name", "amount")
SELECT "id", "name", "amount"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
