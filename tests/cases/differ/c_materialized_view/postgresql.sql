-- warning: Materialized view prices is dropped and made again with its rows. Indexes that are not in the model must be made again by hand.
-- note: The materialized view prices is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view dear is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- add column book.title (text)
ALTER TABLE "book" ADD COLUMN "title" text;

-- change column book.price (type integer -> bigint)
DROP VIEW "dear";
DROP MATERIALIZED VIEW "prices";
ALTER TABLE "book" ALTER COLUMN "price" TYPE bigint;
CREATE MATERIALIZED VIEW "prices" AS SELECT id, price, title FROM book;
CREATE VIEW "dear" AS SELECT id FROM prices WHERE price > 9;

COMMIT;
