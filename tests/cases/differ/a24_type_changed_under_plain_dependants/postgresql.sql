-- note: Column book.double_price is computed anew, which PostgreSQL does by making it again at the end of the table.
-- note: The view book_list is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view book_codes is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- change column book.price (type integer -> bigint)
DROP VIEW "book_codes";
DROP VIEW "book_list";
ALTER TABLE "book" DROP COLUMN "double_price";

-- change column book.code (type varchar(20) -> varchar(40))
DROP INDEX "book_lower";

-- change column book.code (type varchar(20) -> varchar(40))
-- change column book.price (type integer -> bigint)
ALTER TABLE "book"
    DROP COLUMN "code_lower",
    ALTER COLUMN "price" TYPE bigint,
    ALTER COLUMN "code" TYPE varchar(40);

-- change column book.double_price (type integer -> bigint)
ALTER TABLE "book" ADD COLUMN "double_price" bigint GENERATED ALWAYS AS (price * 2) STORED;

-- change column book.code_lower (type varchar(20) -> varchar(40))
ALTER TABLE "book" ADD COLUMN "code_lower" varchar(40) GENERATED ALWAYS AS (lower(code)) STORED;

-- change column book.code (type varchar(20) -> varchar(40))
CREATE INDEX "book_lower" ON "book" ("code_lower");

-- change column book.price (type integer -> bigint)
CREATE VIEW "book_list" AS SELECT id, price, code FROM book WHERE price > 0;
CREATE VIEW "book_codes" AS SELECT code FROM book_list;

COMMIT;
