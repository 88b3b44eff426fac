BEGIN;

-- drop index book.book_code
DROP INDEX "book_code";

-- rename column book.code -> isbn
ALTER TABLE "book" RENAME COLUMN "code" TO "isbn";

-- rename column book.shelf -> place
ALTER TABLE "book" RENAME COLUMN "shelf" TO "place";

COMMIT;
