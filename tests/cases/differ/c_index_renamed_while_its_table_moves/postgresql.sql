BEGIN;

-- rename index shop.book.by_title -> joinery_swap
ALTER INDEX "shop"."by_title" RENAME TO "joinery_swap";

-- move table shop.book to store
ALTER TABLE "shop"."book" SET SCHEMA "store";

-- rename index store.book.joinery_swap -> by_name
ALTER INDEX "store"."joinery_swap" RENAME TO "by_name";

COMMIT;
