-- loses: column book.tax

BEGIN;

-- drop view taxes
DROP VIEW "taxes";

-- drop index book.book_sum
DROP INDEX "book_sum";

-- drop index book.book_taxed
DROP INDEX "book_taxed";

-- drop unique constraint book.book_tax_once
-- drop check book.book_tax
-- drop column book.tax
ALTER TABLE "book"
    DROP CONSTRAINT "book_tax_once",
    DROP CONSTRAINT "book_tax",
    DROP COLUMN "total",
    DROP COLUMN "tax";

COMMIT;
