-- loses: column work.subtitle

BEGIN;

-- drop column work.subtitle
ALTER TABLE "work" DROP COLUMN "subtitle";

-- rename table work -> book
ALTER TABLE "work" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "work_pkey" TO "book_pkey";

COMMIT;
