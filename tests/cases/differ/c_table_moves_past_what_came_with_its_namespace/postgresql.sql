BEGIN;

-- rename namespace old -> new
ALTER SCHEMA "old" RENAME TO "new";

-- rename table shop.book -> shelf
ALTER TABLE "shop"."book" RENAME TO "shelf";

-- move table new.shelf to joinery_swap
CREATE SCHEMA IF NOT EXISTS "joinery_swap";
ALTER TABLE "new"."shelf" SET SCHEMA "joinery_swap";

-- move table shop.shelf to new
ALTER TABLE "shop"."shelf" SET SCHEMA "new";

-- move table joinery_swap.shelf to shop
ALTER TABLE "joinery_swap"."shelf" SET SCHEMA "shop";

-- Drop namespace joinery_swap, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "joinery_swap";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
