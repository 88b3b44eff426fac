-- note: The view v is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- change view v
DROP VIEW "v";

-- change column t.a (default of_one(1) -> f(1))
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;

-- rename function of_two -> f
ALTER FUNCTION "of_two"(integer, integer) RENAME TO "f";

-- rename function of_one -> f
ALTER FUNCTION "of_one"(integer) RENAME TO "f";

-- change column t.a (default of_one(1) -> f(1))
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT f(1);

-- change view v
CREATE VIEW "v" AS SELECT f(a) AS p, f(b) AS q, f(a, c) AS r FROM t;

COMMIT;
