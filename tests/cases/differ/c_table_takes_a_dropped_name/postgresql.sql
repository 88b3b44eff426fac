-- loses: table work

BEGIN;

-- drop table work
DROP TABLE "work";

-- rename table book -> work
ALTER TABLE "book" RENAME TO "work";
ALTER TABLE "work" RENAME CONSTRAINT "book_pkey" TO "work_pkey";

COMMIT;
