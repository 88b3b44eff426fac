-- must be 0: SELECT count(*) FROM (SELECT "größe" AS value FROM (SELECT "id", "from", 'it''s' AS "it's", 'say "yes"' AS "he said ""no""", 'a\b' AS "back\slash", '' AS "Mixed Case", -1 AS "select", 0.50 AS "größe", NULL AS "价格", '50 % ; --' AS "percent %" FROM "Order") AS "Order" WHERE "größe" IS NOT NULL GROUP BY "größe" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id", "from", 'it''s' AS "it's", 'say "yes"' AS "he said ""no""", 'a\b' AS "back\slash", '' AS "Mixed Case", -1 AS "select", 0.50 AS "größe", NULL AS "价格", '50 % ; --' AS "percent %" FROM "Order") AS "Order" WHERE NOT ("größe" >= 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table user
CREATE TABLE "user" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "table" TEXT NOT NULL,
    "order_id" INTEGER,
    CONSTRAINT "user" FOREIGN KEY ("order_id") REFERENCES "Order" ("id")
);

-- change Order: it's, he said "no", back\slash, Mixed Case, select, größe, 价格, percent %, unique (größe), check it's positive (rebuild)
CREATE TABLE "joinery_new_Order" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "from" TEXT,
    "it's" TEXT DEFAULT 'it''s',
    "he said ""no""" TEXT DEFAULT 'say "yes"',
    "back\slash" TEXT DEFAULT 'a\b',
    "Mixed Case" VARCHAR(40) NOT NULL DEFAULT '',
    "select" INTEGER DEFAULT -1,
    "größe" NUMERIC(8,2) DEFAULT 0.50,
    "价格" INTEGER,
    "percent %" TEXT DEFAULT '50 % ; --',
    CONSTRAINT "Größe ""und"" Preis" UNIQUE ("größe"),
    CONSTRAINT "it's positive" CHECK ("größe" >= 0)
);
INSERT INTO "joinery_new_Order" ("id", "from")
SELECT "id", "from"
FROM "Order";
DROP TABLE "Order";
ALTER TABLE "joinery_new_Order" RENAME TO "Order";
CREATE INDEX "index" ON "Order" ("Mixed Case", "select");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
