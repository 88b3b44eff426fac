-- warning: Materialized view prices is dropped and made again with its rows. Indexes that are not in the model must be made again by hand.
-- note: The materialized view prices is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "book" WHERE "cost" IS NOT NULL AND (NOT "cost" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- drop index dear
DROP INDEX "dear";

-- change index by_cost
COMMENT ON INDEX "by_cost" IS NULL;

-- change column book.cost (type bigint -> integer)
DROP MATERIALIZED VIEW "costs";
ALTER TABLE "book" ALTER COLUMN "cost" TYPE integer;

-- rename column book.cost -> price
ALTER TABLE "book" RENAME COLUMN "cost" TO "price";

-- change column book.cost (type bigint -> integer)
CREATE MATERIALIZED VIEW "prices" AS SELECT id, price FROM book;
CREATE UNIQUE INDEX "by_price" ON prices (price, id);

-- add index old_index
CREATE INDEX "old_index" ON prices (id);

COMMIT;
