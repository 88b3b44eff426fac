BEGIN;

-- rename enum latch -> joinery_swap
ALTER TYPE "latch" RENAME TO "joinery_swap";

-- rename enum bolt -> latch
ALTER TYPE "bolt" RENAME TO "latch";

-- rename enum joinery_swap -> bolt
ALTER TYPE "joinery_swap" RENAME TO "bolt";

-- rename domain Long Title -> title
ALTER DOMAIN "Long Title" RENAME TO "title";

-- rename composite type place -> pair
ALTER TYPE "place" RENAME TO "pair";

-- rename enum feeling -> mood
ALTER TYPE "feeling" RENAME TO "mood";

COMMIT;
