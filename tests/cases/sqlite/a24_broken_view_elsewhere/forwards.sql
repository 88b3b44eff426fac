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

-- rename table shop to store
ALTER TABLE "shop" RENAME TO "store";

-- change item: title, amount (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT,
    "amount" BIGINT
);
INSERT INTO "joinery_new_item" ("id", "title", "amount")
SELECT "id", "name", "amount"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

-- put views and triggers back
CREATE VIEW "broken" AS SELECT missing FROM nowhere;

-- change view half_broken
CREATE VIEW "half_broken" AS SELECT no_such_column FROM store;

-- change view sound
CREATE VIEW "sound" AS SELECT name FROM store;

-- put views and triggers back
CREATE TRIGGER "unknown" AFTER INSERT ON other BEGIN INSERT INTO nowhere (a) VALUES (1); END;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "half_broken";
EXPLAIN QUERY PLAN SELECT * FROM "sound";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
