BEGIN;

-- rename column t.given -> joinery_swap
ALTER TABLE "t" RENAME COLUMN "given" TO "joinery_swap";
ALTER VIEW "names" RENAME COLUMN "given" TO "joinery_swap";

-- rename column t.family -> Given
ALTER TABLE "t" RENAME COLUMN "family" TO "Given";
ALTER VIEW "names" RENAME COLUMN "family" TO "Given";

-- rename column t.joinery_swap -> Family
ALTER TABLE "t" RENAME COLUMN "joinery_swap" TO "Family";
ALTER VIEW "names" RENAME COLUMN "joinery_swap" TO "Family";

COMMIT;
