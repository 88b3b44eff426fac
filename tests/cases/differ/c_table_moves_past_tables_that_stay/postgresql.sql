BEGIN;

-- rename table shop.book -> joinery_swap
ALTER TABLE "shop"."book" RENAME TO "joinery_swap";
ALTER TABLE "shop"."joinery_swap" RENAME CONSTRAINT "book_pkey" TO "joinery_swap_pkey";

-- move table shop.joinery_swap to archive
ALTER TABLE "shop"."joinery_swap" SET SCHEMA "archive";

-- rename table archive.joinery_swap -> old_book
ALTER TABLE "archive"."joinery_swap" RENAME TO "old_book";
ALTER TABLE "archive"."old_book" RENAME CONSTRAINT "joinery_swap_pkey" TO "old_book_pkey";

COMMIT;
