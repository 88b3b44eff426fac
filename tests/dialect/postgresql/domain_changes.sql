-- forwards
BEGIN;

-- change domain email
ALTER DOMAIN "email" RENAME TO "joinery_old_email";
CREATE DOMAIN "email" AS varchar(100) NOT NULL DEFAULT '@';
ALTER TABLE "account" ALTER COLUMN "mail" TYPE "email";
DROP DOMAIN "joinery_old_email";

-- rename domain email -> mail address
ALTER DOMAIN "email" RENAME TO "mail address";

COMMIT;

-- backwards
BEGIN;

-- rename domain mail address -> email
ALTER DOMAIN "mail address" RENAME TO "email";

-- change domain email
ALTER DOMAIN "email" RENAME TO "joinery_old_email";
CREATE DOMAIN "email" AS text CHECK (VALUE LIKE '%@%');
ALTER TABLE "account" ALTER COLUMN "mail" TYPE "email";
DROP DOMAIN "joinery_old_email";

COMMIT;
