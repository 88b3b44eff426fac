-- note: The view book_list is dropped and made again. Rights that were granted on it must be granted again by hand.
-- loses: column book.amount

BEGIN;

-- add column book.price (integer)
ALTER TABLE "book" ADD COLUMN "price" integer;

-- change view book_list
DROP VIEW "book_list";
CREATE VIEW "book_list" AS SELECT id, title, price FROM book;

-- drop column book.amount
ALTER TABLE "book" DROP COLUMN "amount";

COMMIT;
