BEGIN;

-- rename column t.Family -> joinery_swap
ALTER TABLE "t" RENAME COLUMN "Family" TO "joinery_swap";
ALTER VIEW "names" RENAME COLUMN "Family" TO "joinery_swap";

-- rename column t.Given -> family
ALTER TABLE "t" RENAME COLUMN "Given" TO "family";
ALTER VIEW "names" RENAME COLUMN "Given" TO "family";

-- rename column t.joinery_swap -> given
ALTER TABLE "t" RENAME COLUMN "joinery_swap" TO "given";
ALTER VIEW "names" RENAME COLUMN "joinery_swap" TO "given";

COMMIT;
