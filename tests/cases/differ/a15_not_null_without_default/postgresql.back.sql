BEGIN;

-- change column book.pages (null allowed)
ALTER TABLE "book" ALTER COLUMN "pages" DROP NOT NULL;

COMMIT;
