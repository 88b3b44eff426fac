-- note: PostgreSQL puts new columns of table book at the end.

BEGIN;

-- add column book.tax (integer)
ALTER TABLE "book" ADD COLUMN "tax" integer;

-- change view totals
DROP VIEW "grand_total";
DROP VIEW "totals";
CREATE VIEW "totals" AS SELECT id, price + tax AS total FROM book;

-- change index book.book_taxed
DROP INDEX "book_taxed";
CREATE INDEX "book_taxed" ON "book" ("title") WHERE (tax > 0);

-- change check book.book_check
ALTER TABLE "book"
    DROP CONSTRAINT "book_check",
    ADD CONSTRAINT "book_check" CHECK (tax >= 0 AND price >= 0);

-- change column book.total (generated as price + tax)
DROP VIEW "totals";
ALTER TABLE "book" DROP COLUMN "total";
ALTER TABLE "book" ADD COLUMN "total" integer GENERATED ALWAYS AS (price + tax) STORED;
CREATE VIEW "totals" AS SELECT id, price + tax AS total FROM book;

-- change view totals
CREATE VIEW "grand_total" AS SELECT sum(total) AS total FROM totals;

COMMIT;
