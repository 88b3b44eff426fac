-- note: The function f is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view v is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- change view v
DROP VIEW "v";

-- change index t.i
DROP INDEX "i";

-- drop check t.c
-- change column t.g (generated as f(a, 1))
-- change column t.id (default f(1) -> f(1, 1))
ALTER TABLE "t"
    DROP CONSTRAINT "c",
    DROP COLUMN "g",
    ALTER COLUMN "id" DROP DEFAULT;

-- change function f
DROP FUNCTION "f"(bigint);
CREATE FUNCTION "f"(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a + b $$;

-- add check t.c
ALTER TABLE "t" ADD CONSTRAINT "c" CHECK (f(a, 1) > 0);

-- change column t.g (generated as f(a, 1))
-- change column t.id (default f(1) -> f(1, 1))
ALTER TABLE "t"
    ADD COLUMN "g" integer GENERATED ALWAYS AS (f(a, 1)) STORED,
    ALTER COLUMN "id" SET DEFAULT f(1, 1);

-- change index t.i
CREATE INDEX "i" ON "t" ((f(a, 1)));

-- change view v
CREATE VIEW "v" AS SELECT f(a, 1) AS p FROM t;

COMMIT;
