BEGIN;

-- rename table Book to joinery_moved_book
ALTER TABLE "Book" RENAME TO "joinery_moved_book";

-- rename table joinery_moved_book to book
ALTER TABLE "joinery_moved_book" RENAME TO "book";

-- rename column book.Title to title
ALTER TABLE "book" RENAME COLUMN "Title" TO "title";

COMMIT;
