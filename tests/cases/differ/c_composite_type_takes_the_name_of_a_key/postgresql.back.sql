BEGIN;

-- drop composite type isbn
DROP TYPE "isbn";

-- change primary key of table book
ALTER TABLE "book" RENAME CONSTRAINT "book_pkey" TO "isbn";

COMMIT;
