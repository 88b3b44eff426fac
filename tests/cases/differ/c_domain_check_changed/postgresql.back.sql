BEGIN;

-- change domain postcode
ALTER DOMAIN "postcode" RENAME TO "joinery_old_postcode";
CREATE DOMAIN "postcode" AS text CHECK (VALUE <> '');
ALTER TABLE "t" ALTER COLUMN "code" TYPE "postcode" USING "code"::text::"postcode";
DROP DOMAIN "joinery_old_postcode";

COMMIT;
