-- warning: Materialized view m is dropped and made again with its rows. Indexes that are not in the model must be made again by hand.
-- note: The materialized view m is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view v is dropped and made again. Rights that were granted on it must be granted again by hand.
-- loses: attribute x of column t.a

BEGIN;

-- change column t.g (type integer -> text, generated as (a[1]).y)
ALTER TABLE "t" DROP COLUMN "g";

-- change composite type pair
DROP MATERIALIZED VIEW "m";
DROP VIEW "v";
ALTER TYPE "pair" RENAME TO "joinery_old_pair";
CREATE TYPE "pair" AS (y text, z date);
CREATE FUNCTION "joinery_new_pair"("joinery_old_pair") RETURNS "pair" LANGUAGE sql STRICT AS $$SELECT ROW(($1)."y", NULL)::text::"pair"$$;
CREATE CAST ("joinery_old_pair" AS "pair") WITH FUNCTION "joinery_new_pair"("joinery_old_pair");
ALTER TABLE "t" ALTER COLUMN "a" TYPE "pair"[] USING "a"::"pair"[];
DROP CAST ("joinery_old_pair" AS "pair");
DROP FUNCTION "joinery_new_pair"("joinery_old_pair");
DROP TYPE "joinery_old_pair";

-- change column t.g (type integer -> text, generated as (a[1]).y)
ALTER TABLE "t" ADD COLUMN "g" text GENERATED ALWAYS AS ((a[1]).y) STORED;

-- change composite type pair
CREATE MATERIALIZED VIEW "m" AS SELECT (a[1]).y AS k FROM t;
CREATE VIEW "v" AS SELECT id, (a[2]).y AS k FROM t;

COMMIT;
