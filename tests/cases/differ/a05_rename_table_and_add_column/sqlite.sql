BEGIN;

-- rename table book to work
ALTER TABLE "book" RENAME TO "work";

-- add column work.subtitle
ALTER TABLE "work" ADD COLUMN "subtitle" TEXT;

COMMIT;
