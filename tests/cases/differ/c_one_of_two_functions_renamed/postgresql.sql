-- note: The view v is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- rename function f -> of_one
ALTER FUNCTION "f"(integer) RENAME TO "of_one";

-- rename function f -> of_two
ALTER FUNCTION "f"(integer, integer) RENAME TO "of_two";

-- change column t.a (default f(1) -> of_one(1))
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT of_one(1);

-- change view v
DROP VIEW "v";
CREATE VIEW "v" AS SELECT of_one(a) AS p, f(b) AS q, of_two(a, c) AS r FROM t;

COMMIT;
