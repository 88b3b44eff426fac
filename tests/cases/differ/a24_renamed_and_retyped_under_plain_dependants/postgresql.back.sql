-- warning: The values of book.amount are rounded to fit integer.
-- note: Column book.double_price is computed anew, which PostgreSQL does by making it again at the end of the table.
-- note: The view book_list is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view book_codes is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "book" WHERE "isbn" IS NOT NULL AND (char_length(rtrim("isbn")) > 20)
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', CASE WHEN char_length(rtrim("isbn")) > 20 THEN NULL ELSE "isbn"::varchar(20) END, "amount") AS value FROM "book" WHERE CASE WHEN char_length(rtrim("isbn")) > 20 THEN NULL ELSE "isbn"::varchar(20) END IS NOT NULL AND "amount" IS NOT NULL GROUP BY CASE WHEN char_length(rtrim("isbn")) > 20 THEN NULL ELSE "isbn"::varchar(20) END, "amount" HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM "book" WHERE "amount" IS NOT NULL AND (NOT "amount" BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', CASE WHEN char_length(rtrim("isbn")) > 20 THEN NULL ELSE "isbn"::varchar(20) END, CASE WHEN NOT "amount" BETWEEN -2147483648 AND 2147483647 THEN NULL ELSE "amount"::integer END) AS value FROM "book" WHERE CASE WHEN char_length(rtrim("isbn")) > 20 THEN NULL ELSE "isbn"::varchar(20) END IS NOT NULL AND CASE WHEN NOT "amount" BETWEEN -2147483648 AND 2147483647 THEN NULL ELSE "amount"::integer END IS NOT NULL GROUP BY CASE WHEN char_length(rtrim("isbn")) > 20 THEN NULL ELSE "isbn"::varchar(20) END, CASE WHEN NOT "amount" BETWEEN -2147483648 AND 2147483647 THEN NULL ELSE "amount"::integer END HAVING count(*) > 1) AS doubled

BEGIN;

-- change column book.code_lower (type varchar(40) -> varchar(20))
DROP INDEX "book_lower";

-- change column book.isbn (type varchar(40) -> varchar(20))
DROP VIEW "book_codes";
DROP VIEW "book_list";

-- change column book.isbn (type varchar(40) -> varchar(20))
-- change column book.amount (type numeric(10,2) -> integer)
ALTER TABLE "book"
    DROP COLUMN "code_lower",
    DROP COLUMN "double_price",
    DROP CONSTRAINT "book_price",
    ALTER COLUMN "isbn" TYPE varchar(20),
    ALTER COLUMN "amount" TYPE integer;

-- rename column book.isbn -> code
ALTER TABLE "book" RENAME COLUMN "isbn" TO "code";

-- rename column book.amount -> price
ALTER TABLE "book" RENAME COLUMN "amount" TO "price";

-- change column book.isbn (type varchar(40) -> varchar(20))
ALTER TABLE "book" ADD COLUMN "code_lower" varchar(20) GENERATED ALWAYS AS (lower(code)) STORED;

-- change column book.amount (type numeric(10,2) -> integer)
ALTER TABLE "book"
    ADD COLUMN "double_price" integer GENERATED ALWAYS AS (price * 2) STORED,
    ADD CONSTRAINT "book_price" CHECK (price >= 0);

-- change column book.code_lower (type varchar(40) -> varchar(20))
CREATE INDEX "book_lower" ON "book" ("code_lower");

-- change column book.isbn (type varchar(40) -> varchar(20))
CREATE VIEW "book_list" AS SELECT id, price, code FROM book WHERE price > 0;
CREATE VIEW "book_codes" AS SELECT code FROM book_list;

COMMIT;
