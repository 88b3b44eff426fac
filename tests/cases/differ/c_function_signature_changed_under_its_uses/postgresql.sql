-- note: The function f is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The view v is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- drop check t.c
ALTER TABLE "t" DROP CONSTRAINT "c";

-- change function f
DROP VIEW "v";
ALTER TABLE "t"
    ALTER COLUMN "id" DROP DEFAULT,
    DROP COLUMN "g";
DROP INDEX "i";
DROP FUNCTION "f"(integer, integer);
CREATE FUNCTION "f"(a bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a::integer $$;

-- change column t.id (default f(1, 1) -> f(1))
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT f(1);

-- change column t.g (generated as f(a))
-- add check t.c
ALTER TABLE "t"
    ADD COLUMN "g" integer GENERATED ALWAYS AS (f(a)) STORED,
    ADD CONSTRAINT "c" CHECK (f(a) > 0);

-- change index t.i
CREATE INDEX "i" ON "t" ((f(a)));

-- change function f
CREATE VIEW "v" AS SELECT f(a) AS p FROM t;

COMMIT;
