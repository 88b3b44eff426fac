BEGIN;

-- rename table new -> joinery_swap
ALTER TABLE "new" RENAME TO "joinery_swap";
ALTER TABLE "joinery_swap" RENAME CONSTRAINT "new_pkey" TO "joinery_swap_pkey";

-- rename table old -> new
ALTER TABLE "old" RENAME TO "new";
ALTER TABLE "new" RENAME CONSTRAINT "old_pkey" TO "new_pkey";

-- rename table joinery_swap -> old
ALTER TABLE "joinery_swap" RENAME TO "old";
ALTER TABLE "old" RENAME CONSTRAINT "joinery_swap_pkey" TO "old_pkey";

COMMIT;
