BEGIN;

-- rename table shop.shelf -> joinery_swap_2
ALTER TABLE "shop"."shelf" RENAME TO "joinery_swap_2";
ALTER TABLE "shop"."joinery_swap_2" RENAME CONSTRAINT "shelf_pkey" TO "joinery_swap_2_pkey";

-- rename table shop.book -> shelf
ALTER TABLE "shop"."book" RENAME TO "shelf";
ALTER TABLE "shop"."shelf" RENAME CONSTRAINT "book_pkey" TO "shelf_pkey";

-- rename table shop.joinery_swap_2 -> book
ALTER TABLE "shop"."joinery_swap_2" RENAME TO "book";
ALTER TABLE "shop"."book" RENAME CONSTRAINT "joinery_swap_2_pkey" TO "book_pkey";

-- rename table store.shelf -> book
ALTER TABLE "store"."shelf" RENAME TO "book";
ALTER TABLE "store"."book" RENAME CONSTRAINT "shelf_pkey" TO "book_pkey";

-- move table store.book to joinery_swap
CREATE SCHEMA IF NOT EXISTS "joinery_swap";
ALTER TABLE "store"."book" SET SCHEMA "joinery_swap";

-- move table shop.book to store
ALTER TABLE "shop"."book" SET SCHEMA "store";

-- move table joinery_swap.book to shop
ALTER TABLE "joinery_swap"."book" SET SCHEMA "shop";

-- move table shop.shelf to store
ALTER TABLE "shop"."shelf" SET SCHEMA "store";

-- Drop namespace joinery_swap, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "joinery_swap";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
