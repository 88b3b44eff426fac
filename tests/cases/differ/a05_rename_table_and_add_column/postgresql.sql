BEGIN;

-- rename table book -> work
ALTER TABLE "book" RENAME TO "work";
ALTER TABLE "work" RENAME CONSTRAINT "book_pkey" TO "work_pkey";

-- add column work.subtitle (text)
ALTER TABLE "work" ADD COLUMN "subtitle" text;

COMMIT;
