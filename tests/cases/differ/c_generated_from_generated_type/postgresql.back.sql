-- warning: The values of book.price are rounded to fit integer.
-- note: The view v is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "book" WHERE "price" IS NOT NULL AND (NOT "price" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change column book.doubled (type numeric(12,2) -> integer)
DROP VIEW "v";

-- change column book.price (type numeric(10,2) -> integer)
ALTER TABLE "book"
    DROP COLUMN "doubled",
    ALTER COLUMN "price" TYPE integer;
ALTER TABLE "book" ADD COLUMN "doubled" integer GENERATED ALWAYS AS (price * 2) STORED;

-- change column book.doubled (type numeric(12,2) -> integer)
CREATE VIEW "v" AS SELECT doubled FROM book;

COMMIT;
