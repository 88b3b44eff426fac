-- note: The function twice is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The function shown is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The function sum_of is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- change function twice
DROP FUNCTION "shown"(integer);
DROP FUNCTION "sum_of"(integer);
ALTER DOMAIN "even" DROP DEFAULT;
ALTER DOMAIN "even" DROP NOT NULL;
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"even"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "even" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
ALTER TABLE "t" ALTER COLUMN "e" DROP DEFAULT;
DROP FUNCTION "twice"(integer);
CREATE FUNCTION "twice"(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 2 * a $$;

-- change column t.e (default twice(4) -> twice(4, 2))
ALTER TABLE "t" ALTER COLUMN "e" SET DEFAULT twice(4, 2);

-- change function twice
CREATE FUNCTION "shown"(x integer DEFAULT twice(3, 2)) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT x $$;
CREATE FUNCTION "sum_of"(x integer) RETURNS integer LANGUAGE sql RETURN twice(x, 2) + 1;
ALTER DOMAIN "even" SET DEFAULT twice(1, 2);
ALTER DOMAIN "even" SET NOT NULL;
ALTER DOMAIN "even" ADD CHECK (twice(VALUE, 2) > 0);

COMMIT;
