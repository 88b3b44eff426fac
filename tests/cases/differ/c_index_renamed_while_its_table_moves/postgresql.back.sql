BEGIN;

-- rename index store.book.by_name -> joinery_swap
ALTER INDEX "store"."by_name" RENAME TO "joinery_swap";

-- move table store.book to shop
ALTER TABLE "store"."book" SET SCHEMA "shop";

-- rename index shop.book.joinery_swap -> by_title
ALTER INDEX "shop"."joinery_swap" RENAME TO "by_title";

COMMIT;
