-- note: PostgreSQL puts new columns of table book at the end.
-- note: The view totals is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view grand_total is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM (SELECT "id" AS joinery_row, "price" AS "price", NULL::integer AS "tax" FROM "book") AS joinery_rows WHERE NOT (tax >= 0 AND price >= 0)

BEGIN;

-- add column book.tax (integer)
ALTER TABLE "book" ADD COLUMN "tax" integer;

-- change view totals
DROP VIEW "grand_total";
DROP VIEW "totals";

-- change index book.book_taxed
DROP INDEX "book_taxed";
CREATE INDEX "book_taxed" ON "book" ("title") WHERE (tax > 0);

-- change check book.book_check
-- change column book.total (generated as price + tax)
ALTER TABLE "book"
    DROP CONSTRAINT "book_check",
    ADD CONSTRAINT "book_check" CHECK (tax >= 0 AND price >= 0),
    DROP COLUMN "total";

-- change column book.total (generated as price + tax)
ALTER TABLE "book" ADD COLUMN "total" integer GENERATED ALWAYS AS (price + tax) STORED;

-- change view totals
CREATE VIEW "totals" AS SELECT id, price + tax AS total FROM book;
CREATE VIEW "grand_total" AS SELECT sum(total) AS total FROM totals;

COMMIT;
