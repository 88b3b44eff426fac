BEGIN;

-- move table book to shop
ALTER TABLE "book" SET SCHEMA "shop";

-- rename table shop.book -> work
ALTER TABLE "shop"."book" RENAME TO "work";
ALTER TABLE "shop"."work" RENAME CONSTRAINT "book_pkey" TO "work_pkey";

-- add column shop.work.year (integer)
ALTER TABLE "shop"."work" ADD COLUMN "year" integer;

COMMIT;
