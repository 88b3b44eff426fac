BEGIN;

-- change primary key of table author
ALTER TABLE "author" RENAME CONSTRAINT "two" TO "joinery_swap";

-- change primary key of table book
ALTER TABLE "book" RENAME CONSTRAINT "one" TO "two";

-- change primary key of table author
ALTER TABLE "author" RENAME CONSTRAINT "joinery_swap" TO "one";

COMMIT;
