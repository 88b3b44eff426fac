BEGIN;

-- rename table archive.old_book -> joinery_swap
ALTER TABLE "archive"."old_book" RENAME TO "joinery_swap";
ALTER TABLE "archive"."joinery_swap" RENAME CONSTRAINT "old_book_pkey" TO "joinery_swap_pkey";

-- move table archive.joinery_swap to shop
ALTER TABLE "archive"."joinery_swap" SET SCHEMA "shop";

-- rename table shop.joinery_swap -> book
ALTER TABLE "shop"."joinery_swap" RENAME TO "book";
ALTER TABLE "shop"."book" RENAME CONSTRAINT "joinery_swap_pkey" TO "book_pkey";

COMMIT;
