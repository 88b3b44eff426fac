BEGIN;

-- move table shop.book to the default namespace
ALTER TABLE "shop"."book" SET SCHEMA "public";

COMMIT;
