-- note: The view totals is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view grand_total is dropped and made again. Rights that were granted on it must be granted again by hand.
-- loses: column book.tax
-- must be 0: SELECT count(*) FROM "book" WHERE NOT (price >= 0)

BEGIN;

-- change column book.total (generated as price * 2)
DROP VIEW "grand_total";
DROP VIEW "totals";
ALTER TABLE "book" DROP COLUMN "total";

-- change column book.total (generated as price * 2)
-- change check book.book_check
ALTER TABLE "book"
    ADD COLUMN "total" integer GENERATED ALWAYS AS (price * 2) STORED,
    DROP CONSTRAINT "book_check",
    ADD CONSTRAINT "book_check" CHECK (price >= 0);

-- change index book.book_taxed
DROP INDEX "book_taxed";
CREATE INDEX "book_taxed" ON "book" ("title") WHERE (price > 0);

-- drop column book.tax
ALTER TABLE "book" DROP COLUMN "tax";

-- change column book.total (generated as price * 2)
CREATE VIEW "totals" AS SELECT id, price * 2 AS total FROM book;
CREATE VIEW "grand_total" AS SELECT sum(total) AS total FROM totals;

COMMIT;
