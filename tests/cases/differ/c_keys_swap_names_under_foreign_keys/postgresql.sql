BEGIN;

-- change primary key of table author
ALTER TABLE "author" RENAME CONSTRAINT "one" TO "joinery_swap";

-- change primary key of table book
ALTER TABLE "book" RENAME CONSTRAINT "two" TO "one";

-- change primary key of table author
ALTER TABLE "author" RENAME CONSTRAINT "joinery_swap" TO "two";

COMMIT;
