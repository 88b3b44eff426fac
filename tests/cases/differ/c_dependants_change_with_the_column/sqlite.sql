-- loses: column book.tax
-- must be 0: SELECT count(*) FROM "book" WHERE NOT (price >= 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view totals
DROP VIEW "totals";

-- change index book_taxed
DROP INDEX "book_taxed";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change book: tax, total, check book_check (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" TEXT,
    "price" INTEGER,
    "total" INTEGER GENERATED ALWAYS AS (price * 2) STORED,
    CONSTRAINT "book_check" CHECK (price >= 0)
);
INSERT INTO "joinery_new_book" ("id", "title", "price")
SELECT "id", "title", "price"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE INDEX "book_taxed" ON "book" ("title") WHERE price > 0;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

-- change view totals
CREATE VIEW "totals" AS SELECT id, price * 2 AS total FROM book;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "grand_total";
EXPLAIN QUERY PLAN SELECT * FROM "totals";

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
