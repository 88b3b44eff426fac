-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change item.amount (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "amount" INTEGER DEFAULT 1,
    CHECK (amount > 0)
);
INSERT INTO "joinery_new_item" ("id", "amount")
SELECT "id", "amount"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";
CREATE INDEX "item_big" ON "item" ("amount") WHERE amount > 10;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
