BEGIN;

-- rename column author.name to full_name
ALTER TABLE "author" RENAME COLUMN "name" TO "full_name";

-- drop column shop.name
ALTER TABLE "shop" DROP COLUMN "name";

COMMIT;
