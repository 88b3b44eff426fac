-- note: The view names is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM (SELECT "id" AS joinery_row, "given" AS "Family", "family" AS "Given" FROM "t") AS joinery_rows WHERE NOT ("Family" <> "Given")

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

-- change check t.t_check
ALTER TABLE "t"
    DROP CONSTRAINT "t_check",
    ADD CONSTRAINT "t_check" CHECK ("Family" <> "Given");

-- change view names
DROP VIEW "names";
CREATE VIEW "names" AS SELECT "Family", "Given" FROM t;

COMMIT;
