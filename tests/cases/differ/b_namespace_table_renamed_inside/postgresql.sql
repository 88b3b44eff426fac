BEGIN;

-- rename table shop.book -> work
ALTER TABLE "shop"."book" RENAME TO "work";
ALTER TABLE "shop"."work" RENAME CONSTRAINT "book_pkey" TO "work_pkey";

-- rename column shop.work.title -> name
ALTER TABLE "shop"."work" RENAME COLUMN "title" TO "name";

COMMIT;
