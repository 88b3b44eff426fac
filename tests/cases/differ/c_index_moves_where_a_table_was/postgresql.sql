BEGIN;

-- rename table store.item -> stock
ALTER TABLE "store"."item" RENAME TO "stock";
ALTER TABLE "store"."stock" RENAME CONSTRAINT "item_pkey" TO "stock_pkey";

-- move table shop.book to store
ALTER TABLE "shop"."book" SET SCHEMA "store";

COMMIT;
