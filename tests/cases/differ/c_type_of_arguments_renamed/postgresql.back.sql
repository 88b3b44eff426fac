BEGIN;

-- rename domain quantity -> amount
ALTER DOMAIN "quantity" RENAME TO "amount";

-- move enum shop.Mood to the default namespace
ALTER TYPE "shop"."Mood" SET SCHEMA "public";

-- rename enum Mood -> mood
ALTER TYPE "Mood" RENAME TO "mood";

-- rename table volume -> book
ALTER TABLE "volume" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "volume_pkey" TO "book_pkey";

-- Drop namespace shop, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "shop";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
