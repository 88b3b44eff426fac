BEGIN;

-- change foreign key book.book_author
ALTER TABLE "book" ALTER CONSTRAINT "book_author" DEFERRABLE;

COMMIT;
