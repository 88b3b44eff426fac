BEGIN;

-- move view shop.short to joinery_swap
CREATE SCHEMA IF NOT EXISTS "joinery_swap";
ALTER VIEW "shop"."short" SET SCHEMA "joinery_swap";

-- move view store.short to shop
ALTER VIEW "store"."short" SET SCHEMA "shop";

-- move view joinery_swap.short to store
ALTER VIEW "joinery_swap"."short" SET SCHEMA "store";

-- Drop namespace joinery_swap, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "joinery_swap";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
