BEGIN;

-- rename table book -> work
ALTER TABLE "book" RENAME TO "work";
ALTER TABLE "work" RENAME CONSTRAINT "book_pkey" TO "work_pkey";

-- move table work to shop
ALTER TABLE "work" SET SCHEMA "shop";

-- add column shop.work.year (integer)
ALTER TABLE "shop"."work" ADD COLUMN "year" integer;

COMMIT;
