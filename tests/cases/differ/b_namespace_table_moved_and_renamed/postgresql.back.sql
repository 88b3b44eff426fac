-- loses: column shop.work.year

BEGIN;

-- drop column shop.work.year
ALTER TABLE "shop"."work" DROP COLUMN "year";

-- move table shop.work to the default namespace
ALTER TABLE "shop"."work" SET SCHEMA "public";

-- rename table work -> book
ALTER TABLE "work" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "work_pkey" TO "book_pkey";

COMMIT;
