BEGIN;

-- rename table old -> joinery_swap
ALTER TABLE "old" RENAME TO "joinery_swap";
ALTER TABLE "joinery_swap" RENAME CONSTRAINT "old_pkey" TO "joinery_swap_pkey";

-- rename table new -> old
ALTER TABLE "new" RENAME TO "old";
ALTER TABLE "old" RENAME CONSTRAINT "new_pkey" TO "old_pkey";

-- rename table joinery_swap -> new
ALTER TABLE "joinery_swap" RENAME TO "new";
ALTER TABLE "new" RENAME CONSTRAINT "joinery_swap_pkey" TO "new_pkey";

COMMIT;
