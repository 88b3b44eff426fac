BEGIN;

-- move table shop.shelf to joinery_swap
CREATE SCHEMA IF NOT EXISTS "joinery_swap";
ALTER TABLE "shop"."shelf" SET SCHEMA "joinery_swap";

-- move table new.shelf to shop
ALTER TABLE "new"."shelf" SET SCHEMA "shop";

-- move table joinery_swap.shelf to new
ALTER TABLE "joinery_swap"."shelf" SET SCHEMA "new";

-- rename table shop.shelf -> book
ALTER TABLE "shop"."shelf" RENAME TO "book";

-- rename namespace new -> old
ALTER SCHEMA "new" RENAME TO "old";

-- Drop namespace joinery_swap, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "joinery_swap";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
