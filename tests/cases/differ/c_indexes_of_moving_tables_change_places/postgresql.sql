BEGIN;

-- move table shop.book to joinery_swap
CREATE SCHEMA IF NOT EXISTS "joinery_swap";
ALTER TABLE "shop"."book" SET SCHEMA "joinery_swap";

-- move table store.shelf to shop
ALTER TABLE "store"."shelf" SET SCHEMA "shop";

-- move table joinery_swap.book to store
ALTER TABLE "joinery_swap"."book" SET SCHEMA "store";

-- Drop namespace joinery_swap, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "joinery_swap";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
