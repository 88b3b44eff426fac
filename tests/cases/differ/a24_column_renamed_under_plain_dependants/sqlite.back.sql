BEGIN;

-- change view book_codes
DROP VIEW "book_codes";

-- change view book_list
DROP VIEW "book_list";

-- rename column book.amount to price
ALTER TABLE "book" RENAME COLUMN "amount" TO "price";

-- rename column book.isbn to code
ALTER TABLE "book" RENAME COLUMN "isbn" TO "code";

-- change view book_codes
CREATE VIEW "book_codes" AS SELECT code FROM book_list;

-- change view book_list
CREATE VIEW "book_list" AS SELECT id, price, code FROM book WHERE price > 0;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "book_codes";
EXPLAIN QUERY PLAN SELECT * FROM "book_list";

COMMIT;
