BEGIN;

-- rename sequence two -> joinery_swap
ALTER SEQUENCE "two" RENAME TO "joinery_swap";

-- change primary key of table book
ALTER TABLE "book" RENAME CONSTRAINT "one" TO "two";

-- rename sequence joinery_swap -> one
ALTER SEQUENCE "joinery_swap" RENAME TO "one";

COMMIT;
