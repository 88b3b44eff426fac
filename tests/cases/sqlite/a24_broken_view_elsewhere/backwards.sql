-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- set views and triggers aside
DROP TRIGGER "unknown";
DROP VIEW "broken";

-- change view half_broken
DROP VIEW "half_broken";

-- change view sound
DROP VIEW "sound";

-- rename table store to shop
ALTER TABLE "store" RENAME TO "shop";

-- change item: name, amount (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "amount" INTEGER
);
INSERT INTO "joinery_new_item" ("id", "name", "amount")
SELECT "id", "title", "amount"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

-- put views and triggers back
CREATE VIEW "broken" AS SELECT missing FROM nowhere;

-- change view half_broken
CREATE VIEW "half_broken" AS SELECT no_such_column FROM shop;

-- change view sound
CREATE VIEW "sound" AS SELECT name FROM shop;

-- put views and triggers back
CREATE TRIGGER "unknown" AFTER INSERT ON other BEGIN INSERT INTO nowhere (a) VALUES (1); END;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "half_broken";
EXPLAIN QUERY PLAN SELECT * FROM "sound";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
