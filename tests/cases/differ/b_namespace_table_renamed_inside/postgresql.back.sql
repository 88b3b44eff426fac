BEGIN;

-- rename column shop.work.name -> title
ALTER TABLE "shop"."work" RENAME COLUMN "name" TO "title";

-- rename table shop.work -> book
ALTER TABLE "shop"."work" RENAME TO "book";
ALTER TABLE "shop"."book" RENAME CONSTRAINT "work_pkey" TO "book_pkey";

COMMIT;
