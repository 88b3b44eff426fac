-- forwards
BEGIN;

-- change domain email
ALTER DOMAIN "email" DROP DEFAULT;
ALTER DOMAIN "email" SET NOT NULL;
ALTER DOMAIN "email" ADD CHECK (length(VALUE) > 2);
ALTER DOMAIN "email" DROP NOT NULL;
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"email"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "email" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
ALTER DOMAIN "email" ADD CHECK (length(VALUE) > 1);

COMMIT;

-- backwards
BEGIN;

-- change domain email
ALTER DOMAIN "email" SET NOT NULL;
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"email"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "email" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
ALTER DOMAIN "email" ADD CONSTRAINT "at" CHECK (VALUE LIKE '%@%');
ALTER DOMAIN "email" ADD CHECK (length(VALUE) > 2);
ALTER DOMAIN "email" SET DEFAULT '@';
ALTER DOMAIN "email" DROP NOT NULL;
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"email"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "email" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
ALTER DOMAIN "email" ADD CONSTRAINT "at" CHECK (VALUE LIKE '%@%');

COMMIT;
