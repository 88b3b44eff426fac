BEGIN;

-- change cast place AS text
DROP CAST (place AS text);

-- rename composite type place -> joinery_swap
ALTER TYPE "place" RENAME TO "joinery_swap";

-- rename composite type pair -> place
ALTER TYPE "pair" RENAME TO "place";

-- rename composite type joinery_swap -> pair
ALTER TYPE "joinery_swap" RENAME TO "pair";

-- change cast place AS text
CREATE CAST (pair AS text) WITH FUNCTION as_text(pair);

COMMIT;
