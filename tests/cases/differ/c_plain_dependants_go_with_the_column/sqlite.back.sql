-- must be 0: SELECT count(*) FROM (SELECT "tax" AS value FROM (SELECT "id", "title", "price", NULL AS "tax", NULL AS "total" FROM "book") AS "book" WHERE "tax" IS NOT NULL GROUP BY "tax" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id", "title", "price", NULL AS "tax", NULL AS "total" FROM "book") AS "book" WHERE NOT (tax >= 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: tax, total, unique (tax), check book_tax (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" VARCHAR(40),
    "price" INTEGER,
    "tax" INTEGER,
    "total" INTEGER GENERATED ALWAYS AS (price + tax) STORED,
    CONSTRAINT "book_tax_once" UNIQUE ("tax"),
    CONSTRAINT "book_tax" CHECK (tax >= 0)
);
INSERT INTO "joinery_new_book" ("id", "title", "price")
SELECT "id", "title", "price"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE INDEX "book_sum" ON "book" ("total");
CREATE INDEX "book_taxed" ON "book" ("title", "tax");

-- add view taxes
CREATE VIEW "taxes" AS SELECT id, tax FROM book;

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
