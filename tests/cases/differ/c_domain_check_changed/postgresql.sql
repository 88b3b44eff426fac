-- must be 0: SELECT count(*) FROM "t" WHERE NOT (length("code") = 5)

BEGIN;

-- change domain postcode
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"postcode"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "postcode" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
ALTER DOMAIN "postcode" ADD CHECK (length(VALUE) = 5);

COMMIT;
