BEGIN;

-- rename table book -> work
ALTER TABLE "book" RENAME TO "work";
ALTER TABLE "work" RENAME CONSTRAINT "book_pkey" TO "work_pkey";

COMMIT;
