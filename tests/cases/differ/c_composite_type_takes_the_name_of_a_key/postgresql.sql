BEGIN;

-- change primary key of table book
ALTER TABLE "book" RENAME CONSTRAINT "isbn" TO "book_pkey";

-- add composite type isbn
CREATE TYPE "isbn" AS (prefix integer, number integer);

COMMIT;
