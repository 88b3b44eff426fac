BEGIN;

-- move table store.book to shop
ALTER TABLE "store"."book" SET SCHEMA "shop";

COMMIT;
