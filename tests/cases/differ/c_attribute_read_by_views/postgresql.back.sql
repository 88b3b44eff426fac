-- warning: Materialized view m is dropped and made again with its rows. Indexes that are not in the model must be made again by hand.
-- note: The materialized view m is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view v is dropped and made again. Rights that were granted on it must be granted again by hand.
-- loses: attribute z of column t.a

BEGIN;

-- change materialized view m
DROP MATERIALIZED VIEW "m";

-- change view v
DROP VIEW "v";

-- change composite type pair
ALTER TABLE "t" DROP COLUMN "g";
ALTER TYPE "pair" RENAME TO "joinery_old_pair";
CREATE TYPE "pair" AS (x integer, y text);
CREATE FUNCTION "joinery_new_pair"("joinery_old_pair") RETURNS "pair" LANGUAGE sql STRICT AS $$SELECT ROW(NULL, ($1)."y")::text::"pair"$$;
CREATE CAST ("joinery_old_pair" AS "pair") WITH FUNCTION "joinery_new_pair"("joinery_old_pair");
ALTER TABLE "t" ALTER COLUMN "a" TYPE "pair"[] USING "a"::"pair"[];
DROP CAST ("joinery_old_pair" AS "pair");
DROP FUNCTION "joinery_new_pair"("joinery_old_pair");
DROP TYPE "joinery_old_pair";

-- change column t.g (type text -> integer, generated as (a[1]).x)
ALTER TABLE "t" ADD COLUMN "g" integer GENERATED ALWAYS AS ((a[1]).x) STORED;

-- change materialized view m
CREATE MATERIALIZED VIEW "m" AS SELECT (a[1]).x AS k FROM t;

-- change view v
CREATE VIEW "v" AS SELECT id, (a[2]).x AS k FROM t;

COMMIT;
