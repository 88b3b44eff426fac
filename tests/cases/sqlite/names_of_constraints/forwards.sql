-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: unique (amount), foreign key to item, check above_zero (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "amount" INTEGER,
    "parent_id" INTEGER,
    CONSTRAINT "only_once" UNIQUE ("amount"),
    CONSTRAINT "to_parent" FOREIGN KEY ("parent_id") REFERENCES "item" ("id"),
    CONSTRAINT "above_zero" CHECK (amount > 0)
);
INSERT INTO "joinery_new_item" ("id", "amount", "parent_id")
SELECT "id", "amount", "parent_id"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";
CREATE INDEX "item_by_amount" ON "item" ("amount");

-- no row may point nowhere
PRAGMA foreign_key_check("item");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
