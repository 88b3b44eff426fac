BEGIN;

-- change view book_codes
DROP VIEW "book_codes";

-- change view book_list
DROP VIEW "book_list";

-- rename column book.price to amount
ALTER TABLE "book" RENAME COLUMN "price" TO "amount";

-- rename column book.code to isbn
ALTER TABLE "book" RENAME COLUMN "code" TO "isbn";

-- change view book_codes
CREATE VIEW "book_codes" AS SELECT isbn FROM book_list;

-- change view book_list
CREATE VIEW "book_list" AS SELECT id, amount, isbn FROM book WHERE amount > 0;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "book_codes";
EXPLAIN QUERY PLAN SELECT * FROM "book_list";

COMMIT;
