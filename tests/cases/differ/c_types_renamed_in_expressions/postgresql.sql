BEGIN;

-- rename enum mood -> feeling
ALTER TYPE "mood" RENAME TO "feeling";

-- rename composite type pair -> place
ALTER TYPE "pair" RENAME TO "place";

-- rename domain title -> Long Title
ALTER DOMAIN "title" RENAME TO "Long Title";

-- rename enum bolt -> joinery_swap
ALTER TYPE "bolt" RENAME TO "joinery_swap";

-- rename enum latch -> bolt
ALTER TYPE "latch" RENAME TO "bolt";

-- rename enum joinery_swap -> latch
ALTER TYPE "joinery_swap" RENAME TO "latch";

COMMIT;
