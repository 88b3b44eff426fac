BEGIN;

-- drop index book_code
DROP INDEX "book_code";

-- rename column book.code to isbn
ALTER TABLE "book" RENAME COLUMN "code" TO "isbn";

-- rename column book.shelf to place
ALTER TABLE "book" RENAME COLUMN "shelf" TO "place";

COMMIT;
