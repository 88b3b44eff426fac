BEGIN;

-- move table store.book to shop
ALTER TABLE "store"."book" SET SCHEMA "shop";

-- rename table store.stock -> item
ALTER TABLE "store"."stock" RENAME TO "item";
ALTER TABLE "store"."item" RENAME CONSTRAINT "stock_pkey" TO "item_pkey";

COMMIT;
