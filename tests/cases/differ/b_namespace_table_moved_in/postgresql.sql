BEGIN;

-- move table book to shop
ALTER TABLE "book" SET SCHEMA "shop";

COMMIT;
