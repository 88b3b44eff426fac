-- must be 0: SELECT count(*) FROM "t" WHERE NOT "d" BETWEEN -2147483648 AND 2147483647

BEGIN;

-- change domain amount
ALTER DOMAIN "amount" RENAME TO "joinery_old_amount";
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"joinery_old_amount"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "joinery_old_amount" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
CREATE DOMAIN "amount" AS integer CHECK (VALUE > 0) CHECK (VALUE < 100);
ALTER TABLE "t" ALTER COLUMN "d" TYPE "amount";
DROP DOMAIN "joinery_old_amount";

COMMIT;
