-- loses: table shop.book

BEGIN;

-- drop table shop.book
DROP TABLE "shop"."book";

-- drop namespace shop
DROP SCHEMA "shop";

COMMIT;
