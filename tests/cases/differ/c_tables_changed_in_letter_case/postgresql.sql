BEGIN;

-- rename table Book -> book
ALTER TABLE "Book" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "Book_pkey" TO "book_pkey";

-- rename column book.Title -> title
ALTER TABLE "book" RENAME COLUMN "Title" TO "title";

COMMIT;
