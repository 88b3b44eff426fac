-- loses: table shop.author

BEGIN;

-- drop table shop.author
DROP TABLE "shop"."author";

COMMIT;
