-- warning: Materialized view prices is dropped and made again with its rows. Indexes that are not in the model must be made again by hand.
-- note: The materialized view prices is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view dear is dropped and made again. Rights that were granted on it must be granted again by hand.
-- loses: column book.title
-- must be 0: SELECT count(*) FROM "book" WHERE "price" IS NOT NULL AND (NOT "price" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change materialized view prices
DROP VIEW "dear";
DROP MATERIALIZED VIEW "prices";

-- change column book.price (type bigint -> integer)
-- drop column book.title
ALTER TABLE "book"
    ALTER COLUMN "price" TYPE integer,
    DROP COLUMN "title";

-- change materialized view prices
CREATE MATERIALIZED VIEW "prices" AS SELECT id, price FROM book;
CREATE VIEW "dear" AS SELECT id FROM prices WHERE price > 9;

COMMIT;
