-- loses: table book

BEGIN;

-- drop foreign key book.book_author
ALTER TABLE "book" DROP CONSTRAINT "book_author";

-- drop index author.author_email
DROP INDEX "author_email";

-- drop table book
DROP TABLE "book";

COMMIT;
