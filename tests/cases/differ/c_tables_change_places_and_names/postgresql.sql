BEGIN;

-- move table store.shelf to shop
ALTER TABLE "store"."shelf" SET SCHEMA "shop";

-- move table shop.book to joinery_swap
CREATE SCHEMA IF NOT EXISTS "joinery_swap";
ALTER TABLE "shop"."book" SET SCHEMA "joinery_swap";

-- move table store.book to shop
ALTER TABLE "store"."book" SET SCHEMA "shop";

-- move table joinery_swap.book to store
ALTER TABLE "joinery_swap"."book" SET SCHEMA "store";

-- rename table store.book -> shelf
ALTER TABLE "store"."book" RENAME TO "shelf";
ALTER TABLE "store"."shelf" RENAME CONSTRAINT "book_pkey" TO "shelf_pkey";

-- rename table shop.book -> joinery_swap_2
ALTER TABLE "shop"."book" RENAME TO "joinery_swap_2";
ALTER TABLE "shop"."joinery_swap_2" RENAME CONSTRAINT "book_pkey" TO "joinery_swap_2_pkey";

-- rename table shop.shelf -> book
ALTER TABLE "shop"."shelf" RENAME TO "book";
ALTER TABLE "shop"."book" RENAME CONSTRAINT "shelf_pkey" TO "book_pkey";

-- rename table shop.joinery_swap_2 -> shelf
ALTER TABLE "shop"."joinery_swap_2" RENAME TO "shelf";
ALTER TABLE "shop"."shelf" RENAME CONSTRAINT "joinery_swap_2_pkey" TO "shelf_pkey";

-- Drop namespace joinery_swap, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "joinery_swap";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
