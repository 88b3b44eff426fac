BEGIN;

-- move table store.book to joinery_swap
CREATE SCHEMA IF NOT EXISTS "joinery_swap";
ALTER TABLE "store"."book" SET SCHEMA "joinery_swap";

-- move table shop.shelf to store
ALTER TABLE "shop"."shelf" SET SCHEMA "store";

-- move table joinery_swap.book to shop
ALTER TABLE "joinery_swap"."book" SET SCHEMA "shop";

-- Drop namespace joinery_swap, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "joinery_swap";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
