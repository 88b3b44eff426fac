-- loses: column shop.work.year

BEGIN;

-- drop column shop.work.year
ALTER TABLE "shop"."work" DROP COLUMN "year";

-- rename table shop.work -> book
ALTER TABLE "shop"."work" RENAME TO "book";
ALTER TABLE "shop"."book" RENAME CONSTRAINT "work_pkey" TO "book_pkey";

-- move table shop.book to the default namespace
ALTER TABLE "shop"."book" SET SCHEMA "public";

COMMIT;
