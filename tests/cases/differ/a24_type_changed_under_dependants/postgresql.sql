-- note: The view book_list is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view book_codes is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- change column book.price (type integer -> bigint)
DROP VIEW "book_codes";
DROP VIEW "book_list";

-- change column book.price (type integer -> bigint)
-- change column book.code (type varchar(20) -> varchar(40))
ALTER TABLE "book"
    DROP COLUMN "double_price",
    ALTER COLUMN "price" TYPE bigint,
    ALTER COLUMN "code" TYPE varchar(40);

-- change column book.double_price (type integer -> bigint)
ALTER TABLE "book" ADD COLUMN "double_price" bigint GENERATED ALWAYS AS (price * 2) STORED;

-- change column book.price (type integer -> bigint)
CREATE VIEW "book_list" AS SELECT id, price, code FROM book WHERE price > 0;
CREATE VIEW "book_codes" AS SELECT code FROM book_list;

COMMIT;
