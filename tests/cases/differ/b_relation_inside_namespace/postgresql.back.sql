-- loses: table shop.book
-- loses: table shop.author

BEGIN;

-- drop table shop.book
DROP TABLE "shop"."book";

-- drop table shop.author
DROP TABLE "shop"."author";

COMMIT;
