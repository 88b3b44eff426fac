BEGIN;

-- rename column book.title -> Title
ALTER TABLE "book" RENAME COLUMN "title" TO "Title";

-- rename table book -> Book
ALTER TABLE "book" RENAME TO "Book";
ALTER TABLE "Book" RENAME CONSTRAINT "book_pkey" TO "Book_pkey";

COMMIT;
