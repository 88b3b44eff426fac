BEGIN;

-- rename composite type pair -> joinery_swap
ALTER TYPE "pair" RENAME TO "joinery_swap";

-- rename composite type place -> pair
ALTER TYPE "place" RENAME TO "pair";

-- rename composite type joinery_swap -> place
ALTER TYPE "joinery_swap" RENAME TO "place";

-- change cast place AS text
DROP CAST (place AS text);
CREATE CAST (place AS text) WITH FUNCTION as_text(place);

COMMIT;
