-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view a view
DROP VIEW "a view";

-- add table select
CREATE TABLE "select" (
    "group" TEXT NOT NULL DEFAULT 'it''s',
    "Mixed Case" TEXT DEFAULT '"quoted"',
    "naïve" TEXT,
    "a.b" INTEGER DEFAULT -1,
    "x""y" TEXT,
    PRIMARY KEY ("group", "a.b")
);

-- change order: to, it's, 表 (rebuild)
CREATE TABLE "joinery_new_order" (
    "to" TEXT,
    "it's" TEXT NOT NULL DEFAULT 'it''s "so"',
    "Key" INTEGER PRIMARY KEY,
    "表" TEXT DEFAULT 'テスト',
    CHECK ("to" <> 'from')
);
INSERT INTO "joinery_new_order" ("to", "it's", "Key")
SELECT "from", COALESCE("it's", 'it''s "so"'), "Key"
FROM "order";
DROP TABLE "order";
ALTER TABLE "joinery_new_order" RENAME TO "order";
CREATE INDEX "where" ON "order" ("to", "it's");

-- add index index of group
CREATE INDEX "index of group" ON "select" ("Mixed Case", "x""y");

-- change view a view
CREATE VIEW "a view" AS SELECT "to" AS "select", "it's" FROM "order";

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "a view";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
