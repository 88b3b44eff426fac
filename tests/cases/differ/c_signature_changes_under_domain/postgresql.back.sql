-- note: The function twice is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The function shown is dropped and made again. Rights that were granted on it must be granted again by hand.
-- note: The function sum_of is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- change function shown
DROP FUNCTION "shown"(integer);

-- change column t.e (default twice(4, 2) -> twice(4))
ALTER TABLE "t" ALTER COLUMN "e" DROP DEFAULT;

-- change domain even
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

-- change function twice
DROP FUNCTION "sum_of"(integer);
DROP FUNCTION "twice"(integer, integer);
CREATE FUNCTION "twice"(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 2 * a $$;

-- change column t.e (default twice(4, 2) -> twice(4))
ALTER TABLE "t" ALTER COLUMN "e" SET DEFAULT twice(4);

-- change function shown
CREATE FUNCTION "shown"(x integer DEFAULT twice(3)) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT x $$;

-- change function twice
CREATE FUNCTION "sum_of"(x integer) RETURNS integer LANGUAGE sql RETURN twice(x) + 1;

-- change domain even
ALTER DOMAIN "even" SET DEFAULT twice(1);
ALTER DOMAIN "even" SET NOT NULL;
ALTER DOMAIN "even" ADD CHECK (twice(VALUE) > 0);

COMMIT;
