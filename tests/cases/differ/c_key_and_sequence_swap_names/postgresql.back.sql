BEGIN;

-- rename sequence one -> joinery_swap
ALTER SEQUENCE "one" RENAME TO "joinery_swap";

-- change primary key of table book
ALTER TABLE "book" RENAME CONSTRAINT "two" TO "one";

-- rename sequence joinery_swap -> two
ALTER SEQUENCE "joinery_swap" RENAME TO "two";

COMMIT;
