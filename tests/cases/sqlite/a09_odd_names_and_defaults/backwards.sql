-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view a view
DROP VIEW "a view";

-- drop table select
DROP TABLE "select";

-- change order: 表, from, it's (rebuild)
CREATE TABLE "joinery_new_order" (
    "from" TEXT,
    "it's" TEXT,
    "Key" INTEGER PRIMARY KEY,
    CHECK ("from" <> 'from')
);
INSERT INTO "joinery_new_order" ("from", "it's", "Key")
SELECT "to", "it's", "Key"
FROM "order";
DROP TABLE "order";
ALTER TABLE "joinery_new_order" RENAME TO "order";
CREATE INDEX "where" ON "order" ("from", "it's");

-- change view a view
CREATE VIEW "a view" AS SELECT "from" AS "select", "it's" FROM "order";

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "a view";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
