BEGIN;

-- rename table book to joinery_moved_Book
ALTER TABLE "book" RENAME TO "joinery_moved_Book";

-- rename table joinery_moved_Book to Book
ALTER TABLE "joinery_moved_Book" RENAME TO "Book";

-- rename column Book.title to Title
ALTER TABLE "Book" RENAME COLUMN "title" TO "Title";

COMMIT;
