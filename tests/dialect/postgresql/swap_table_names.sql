-- forwards
BEGIN;

-- rename table a -> joinery_swap
ALTER TABLE "a" RENAME TO "joinery_swap";
ALTER TABLE "joinery_swap" RENAME CONSTRAINT "a_pkey" TO "joinery_swap_pkey";

-- rename table b -> a
ALTER TABLE "b" RENAME TO "a";
ALTER TABLE "a" RENAME CONSTRAINT "b_pkey" TO "a_pkey";

-- rename table joinery_swap -> b
ALTER TABLE "joinery_swap" RENAME TO "b";
ALTER TABLE "b" RENAME CONSTRAINT "joinery_swap_pkey" TO "b_pkey";

COMMIT;

-- backwards
BEGIN;

-- rename table b -> joinery_swap
ALTER TABLE "b" RENAME TO "joinery_swap";
ALTER TABLE "joinery_swap" RENAME CONSTRAINT "b_pkey" TO "joinery_swap_pkey";

-- rename table a -> b
ALTER TABLE "a" RENAME TO "b";
ALTER TABLE "b" RENAME CONSTRAINT "a_pkey" TO "b_pkey";

-- rename table joinery_swap -> a
ALTER TABLE "joinery_swap" RENAME TO "a";
ALTER TABLE "a" RENAME CONSTRAINT "joinery_swap_pkey" TO "a_pkey";

COMMIT;
