-- loses: column book.code

BEGIN;

-- add column book.isbn (varchar(20))
-- change unique constraint book.book_isbn_key
-- drop column book.code
ALTER TABLE "book"
    ADD COLUMN "isbn" varchar(20),
    DROP CONSTRAINT "book_isbn_key",
    ADD CONSTRAINT "book_isbn_key" UNIQUE ("isbn"),
    DROP COLUMN "code";

COMMIT;
