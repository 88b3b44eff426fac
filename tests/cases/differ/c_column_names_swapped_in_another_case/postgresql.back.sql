-- note: The view names is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "t" WHERE NOT (Family <> Given)

BEGIN;

-- change view names
DROP VIEW "names";

-- change check t.t_check
ALTER TABLE "t"
    DROP CONSTRAINT "t_check",
    ADD CONSTRAINT "t_check" CHECK (Family <> Given);

-- rename column t.Family -> joinery_swap
ALTER TABLE "t" RENAME COLUMN "Family" TO "joinery_swap";

-- rename column t.Given -> family
ALTER TABLE "t" RENAME COLUMN "Given" TO "family";

-- rename column t.joinery_swap -> given
ALTER TABLE "t" RENAME COLUMN "joinery_swap" TO "given";

-- change view names
CREATE VIEW "names" AS SELECT given, family FROM t;

COMMIT;
