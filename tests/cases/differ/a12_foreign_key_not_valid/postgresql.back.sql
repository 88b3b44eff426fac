BEGIN;

-- drop foreign key book.book_author
ALTER TABLE "book" DROP CONSTRAINT "book_author";

COMMIT;
