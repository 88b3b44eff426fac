-- note: PostgreSQL puts new columns of table book at the end.
-- note: The view book_list is dropped and made again. Rights that were granted on it must be granted again by hand.
-- loses: column book.price

BEGIN;

-- add column book.amount (numeric(10,2))
ALTER TABLE "book" ADD COLUMN "amount" numeric(10,2);

-- change view book_list
DROP VIEW "book_list";
CREATE VIEW "book_list" AS SELECT id, title, amount FROM book;

-- drop column book.price
ALTER TABLE "book" DROP COLUMN "price";

COMMIT;
