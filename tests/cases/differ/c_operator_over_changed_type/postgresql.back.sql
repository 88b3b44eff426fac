-- note: The function same is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The function as_number is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view v is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "t" WHERE "a" IS DISTINCT FROM NULL AND (NOT ("a")."x" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change composite type pair
DROP VIEW "v";
DROP OPERATOR === (pair, pair);
DROP CAST (pair AS integer);
DROP FUNCTION "as_number"(pair);
DROP FUNCTION "same"(pair, pair);
ALTER TYPE "pair" RENAME TO "joinery_old_pair";
CREATE TYPE "pair" AS (x integer, y text);
CREATE FUNCTION "joinery_new_pair"("joinery_old_pair") RETURNS "pair" LANGUAGE sql STRICT AS $$SELECT ROW(($1)."x", ($1)."y")::text::"pair"$$;
CREATE CAST ("joinery_old_pair" AS "pair") WITH FUNCTION "joinery_new_pair"("joinery_old_pair");
ALTER TABLE "t" ALTER COLUMN "a" TYPE "pair" USING "a"::"pair";
DROP CAST ("joinery_old_pair" AS "pair");
DROP FUNCTION "joinery_new_pair"("joinery_old_pair");
DROP TYPE "joinery_old_pair";
CREATE FUNCTION "same"(a pair, b pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT a::text = b::text $$;
CREATE OPERATOR === (FUNCTION = same, LEFTARG = pair, RIGHTARG = pair);
CREATE FUNCTION "as_number"(pair) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).x::integer $$;
CREATE CAST (pair AS integer) WITH FUNCTION as_number(pair);
CREATE VIEW "v" AS SELECT a === a AS same, a::integer AS number FROM t;

COMMIT;
