-- note: PostgreSQL puts new columns of table book at the end.
-- loses: column book.isbn

BEGIN;

-- add column book.code (varchar(20))
-- change unique constraint book.book_isbn_key
-- drop column book.isbn
ALTER TABLE "book"
    ADD COLUMN "code" varchar(20),
    DROP CONSTRAINT "book_isbn_key",
    ADD CONSTRAINT "book_isbn_key" UNIQUE ("code"),
    DROP COLUMN "isbn";

COMMIT;
