-- note: Column book.double_price is computed anew, which PostgreSQL does by making it again at the end of the table.
-- note: The view book_list is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view book_codes is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "book" WHERE "price" IS NOT NULL AND (abs(round("price"::numeric, 2)) >= 100000000)

BEGIN;

-- rename column book.price -> amount
ALTER TABLE "book" RENAME COLUMN "price" TO "amount";
ALTER VIEW "book_list" RENAME COLUMN "price" TO "amount";

-- rename column book.code -> isbn
ALTER TABLE "book" RENAME COLUMN "code" TO "isbn";
ALTER VIEW "book_codes" RENAME COLUMN "code" TO "isbn";
ALTER VIEW "book_list" RENAME COLUMN "code" TO "isbn";

-- change column book.amount (type integer -> numeric(10,2))
DROP VIEW "book_codes";
DROP VIEW "book_list";
ALTER TABLE "book" DROP COLUMN "double_price";

-- change column book.isbn (type varchar(20) -> varchar(40))
DROP INDEX "book_lower";

-- change column book.isbn (type varchar(20) -> varchar(40))
-- change column book.amount (type integer -> numeric(10,2))
ALTER TABLE "book"
    DROP COLUMN "code_lower",
    ALTER COLUMN "amount" TYPE numeric(10,2),
    ALTER COLUMN "isbn" TYPE varchar(40);

-- change column book.double_price (type integer -> numeric(10,2))
ALTER TABLE "book" ADD COLUMN "double_price" numeric(10,2) GENERATED ALWAYS AS (amount * 2) STORED;

-- change column book.code_lower (type varchar(20) -> varchar(40))
ALTER TABLE "book" ADD COLUMN "code_lower" varchar(40) GENERATED ALWAYS AS (lower(isbn)) STORED;

-- change column book.isbn (type varchar(20) -> varchar(40))
CREATE INDEX "book_lower" ON "book" ("code_lower");

-- change column book.amount (type integer -> numeric(10,2))
CREATE VIEW "book_list" AS SELECT id, amount, isbn FROM book WHERE amount > 0;
CREATE VIEW "book_codes" AS SELECT isbn FROM book_list;

COMMIT;
