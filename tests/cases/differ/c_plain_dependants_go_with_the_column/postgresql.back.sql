BEGIN;

-- add column book.tax (integer)
ALTER TABLE "book" ADD COLUMN "tax" integer;

-- add column book.total (integer)
-- add check book.book_tax
-- add unique constraint book.book_tax_once
ALTER TABLE "book"
    ADD COLUMN "total" integer GENERATED ALWAYS AS (price + tax) STORED,
    ADD CONSTRAINT "book_tax" CHECK (tax >= 0),
    ADD CONSTRAINT "book_tax_once" UNIQUE ("tax");

-- add index book.book_taxed
CREATE INDEX "book_taxed" ON "book" ("title", "tax");

-- add index book.book_sum
CREATE INDEX "book_sum" ON "book" ("total");

-- add view taxes
CREATE VIEW "taxes" AS SELECT id, tax FROM book;

COMMIT;
