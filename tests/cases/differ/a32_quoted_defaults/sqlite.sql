BEGIN;

-- add column book.pages
ALTER TABLE "book" ADD COLUMN "pages" INTEGER DEFAULT '0';

-- add column book.weight
ALTER TABLE "book" ADD COLUMN "weight" NUMERIC(6,2) DEFAULT 0.00;

-- add column book.code
ALTER TABLE "book" ADD COLUMN "code" TEXT DEFAULT '0';

-- add column book.truth
ALTER TABLE "book" ADD COLUMN "truth" TEXT DEFAULT 'true';

-- add column book.flag
ALTER TABLE "book" ADD COLUMN "flag" BOOLEAN DEFAULT TRUE;

-- add column book.nothing
ALTER TABLE "book" ADD COLUMN "nothing" TEXT DEFAULT '';

-- add column book.none
ALTER TABLE "book" ADD COLUMN "none" TEXT DEFAULT NULL;

-- add column book.sneaky
ALTER TABLE "book" ADD COLUMN "sneaky" TEXT DEFAULT '''; DROP TABLE book; --';

COMMIT;
