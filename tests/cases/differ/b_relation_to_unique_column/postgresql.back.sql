-- loses: table book

BEGIN;

-- drop foreign key book.book_author
ALTER TABLE "book" DROP CONSTRAINT "book_author";

-- drop unique constraint author.author_email
ALTER TABLE "author" DROP CONSTRAINT "author_email";

-- drop table book
DROP TABLE "book";

COMMIT;
