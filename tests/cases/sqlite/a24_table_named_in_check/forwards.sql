-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view items
DROP VIEW "items";

-- rename table item to article
ALTER TABLE "item" RENAME TO "article";

-- change article.amount (rebuild)
CREATE TABLE "joinery_new_article" (
    "id" INTEGER PRIMARY KEY,
    "amount" BIGINT,
    CHECK (joinery_new_article.amount > 0 AND "joinery_new_article"."id" > 0)
);
INSERT INTO "joinery_new_article" ("id", "amount")
SELECT "id", "amount"
FROM "article";
DROP TABLE "article";
ALTER TABLE "joinery_new_article" RENAME TO "article";
CREATE INDEX "big" ON "article" ("amount") WHERE amount > 100;

-- change view items
CREATE VIEW "items" AS SELECT article.amount FROM article;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "items";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
