-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view items
DROP VIEW "items";

-- rename table article to item
ALTER TABLE "article" RENAME TO "item";

-- change item.amount (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "amount" INTEGER,
    CHECK (joinery_new_item.amount > 0 AND "joinery_new_item"."id" > 0)
);
INSERT INTO "joinery_new_item" ("id", "amount")
SELECT "id", "amount"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";
CREATE INDEX "big" ON "item" ("amount") WHERE amount > 100;

-- change view items
CREATE VIEW "items" AS SELECT item.amount FROM item;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "items";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
