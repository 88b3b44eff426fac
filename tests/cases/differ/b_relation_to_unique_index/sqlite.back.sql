-- loses: table book

BEGIN;

-- drop index author_email
DROP INDEX "author_email";

-- drop table book
DROP TABLE "book";

COMMIT;
