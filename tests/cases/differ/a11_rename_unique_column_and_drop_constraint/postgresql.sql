BEGIN;

-- drop unique constraint book.book_code_once
ALTER TABLE "book" DROP CONSTRAINT "book_code_once";

-- rename column book.code -> isbn
ALTER TABLE "book" RENAME COLUMN "code" TO "isbn";

-- rename column book.shelf -> place
ALTER TABLE "book" RENAME COLUMN "shelf" TO "place";

COMMIT;
