BEGIN;

-- change view cheap
DROP VIEW "cheap";

-- rename table Volume to book
ALTER TABLE "Volume" RENAME TO "book";

-- rename column book.unitPrice to price
ALTER TABLE "book" RENAME COLUMN "unitPrice" TO "price";

-- change view cheap
CREATE VIEW "cheap" AS SELECT id FROM book WHERE book.price < 10;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "cheap";

COMMIT;
