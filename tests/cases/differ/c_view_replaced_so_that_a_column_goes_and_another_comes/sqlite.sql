-- loses: column book.price

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view book_list
DROP VIEW "book_list";

-- change book: price, amount (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" TEXT,
    "amount" NUMERIC(10,2)
);
INSERT INTO "joinery_new_book" ("id", "title")
SELECT "id", "title"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- change view book_list
CREATE VIEW "book_list" AS SELECT id, title, amount FROM book;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "book_list";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
