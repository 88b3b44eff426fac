-- warning: Materialized view costs is dropped and made again with its rows. Indexes that are not in the model must be made again by hand.
-- note: The materialized view costs is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- drop index old_index
DROP INDEX "old_index";

-- rename materialized view prices -> costs
ALTER MATERIALIZED VIEW "prices" RENAME TO "costs";

-- rename index by_price -> by_cost
ALTER INDEX "by_price" RENAME TO "by_cost";

-- rename column book.price -> cost
ALTER TABLE "book" RENAME COLUMN "price" TO "cost";
ALTER MATERIALIZED VIEW "costs" RENAME COLUMN "price" TO "cost";

-- change column book.cost (type integer -> bigint)
DROP MATERIALIZED VIEW "costs";
ALTER TABLE "book" ALTER COLUMN "cost" TYPE bigint;
CREATE MATERIALIZED VIEW "costs" AS SELECT id, cost FROM book;
CREATE UNIQUE INDEX "by_cost" ON costs (cost, id);
COMMENT ON INDEX "by_cost" IS 'For the start page';

-- add index dear
CREATE INDEX "dear" ON costs (id) WHERE cost > 100;

COMMIT;
