BEGIN;

-- drop foreign key book.book_author
ALTER TABLE "book" DROP CONSTRAINT "book_author";

-- drop index book.book_by_author
DROP INDEX "book_by_author";

-- change column book.author_id (type integer -> text)
ALTER TABLE "book" ALTER COLUMN "author_id" TYPE text;

-- rename column book.author_id -> author
ALTER TABLE "book" RENAME COLUMN "author_id" TO "author";

COMMIT;
