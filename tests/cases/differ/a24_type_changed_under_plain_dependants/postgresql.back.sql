-- note: Column book.double_price is computed anew, which PostgreSQL does by making it again at the end of the table.
-- note: The view book_list is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view book_codes is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "book" WHERE "code" IS NOT NULL AND (char_length(rtrim("code")) > 20)
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', CASE WHEN char_length(rtrim("code")) > 20 THEN NULL ELSE "code"::varchar(20) END, "price") AS value FROM "book" WHERE CASE WHEN char_length(rtrim("code")) > 20 THEN NULL ELSE "code"::varchar(20) END IS NOT NULL AND "price" IS NOT NULL GROUP BY CASE WHEN char_length(rtrim("code")) > 20 THEN NULL ELSE "code"::varchar(20) END, "price" HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM "book" WHERE "price" IS NOT NULL AND (NOT "price" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change column book.code_lower (type varchar(40) -> varchar(20))
DROP INDEX "book_lower";

-- change column book.code (type varchar(40) -> varchar(20))
DROP VIEW "book_codes";
DROP VIEW "book_list";

-- change column book.code (type varchar(40) -> varchar(20))
-- change column book.price (type bigint -> integer)
ALTER TABLE "book"
    DROP COLUMN "code_lower",
    DROP COLUMN "double_price",
    ALTER COLUMN "code" TYPE varchar(20),
    ALTER COLUMN "price" TYPE integer;

-- change column book.code (type varchar(40) -> varchar(20))
ALTER TABLE "book" ADD COLUMN "code_lower" varchar(20) GENERATED ALWAYS AS (lower(code)) STORED;

-- change column book.price (type bigint -> integer)
ALTER TABLE "book" ADD COLUMN "double_price" integer GENERATED ALWAYS AS (price * 2) STORED;

-- change column book.code_lower (type varchar(40) -> varchar(20))
CREATE INDEX "book_lower" ON "book" ("code_lower");

-- change column book.code (type varchar(40) -> varchar(20))
CREATE VIEW "book_list" AS SELECT id, price, code FROM book WHERE price > 0;
CREATE VIEW "book_codes" AS SELECT code FROM book_list;

COMMIT;
