-- forwards
BEGIN;

-- change domain email
ALTER DOMAIN "email" RENAME TO "joinery_old_email";
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"joinery_old_email"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "joinery_old_email" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
CREATE DOMAIN "email" AS text CHECK (VALUE <> '');
ALTER TABLE "account" ALTER COLUMN "mails" TYPE "email"[] USING "mails"::text[]::"email"[];
DROP DOMAIN "joinery_old_email";

COMMIT;

-- backwards
BEGIN;

-- change domain email
ALTER DOMAIN "email" RENAME TO "joinery_old_email";
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"joinery_old_email"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "joinery_old_email" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
CREATE DOMAIN "email" AS text CHECK (VALUE LIKE '%@%');
ALTER TABLE "account" ALTER COLUMN "mails" TYPE "email"[] USING "mails"::text[]::"email"[];
DROP DOMAIN "joinery_old_email";

COMMIT;
