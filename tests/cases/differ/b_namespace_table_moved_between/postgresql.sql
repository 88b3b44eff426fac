BEGIN;

-- move table shop.book to store
ALTER TABLE "shop"."book" SET SCHEMA "store";

COMMIT;
