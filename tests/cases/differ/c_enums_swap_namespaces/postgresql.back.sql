BEGIN;

-- move enum store.state to joinery_swap
CREATE SCHEMA IF NOT EXISTS "joinery_swap";
ALTER TYPE "store"."state" SET SCHEMA "joinery_swap";

-- move enum shop.state to store
ALTER TYPE "shop"."state" SET SCHEMA "store";

-- move enum joinery_swap.state to shop
ALTER TYPE "joinery_swap"."state" SET SCHEMA "shop";

-- Drop namespace joinery_swap, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "joinery_swap";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
