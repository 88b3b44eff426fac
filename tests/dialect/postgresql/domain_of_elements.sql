-- forwards
BEGIN;

-- change domain email
ALTER DOMAIN "email" RENAME TO "joinery_old_email";
CREATE DOMAIN "email" AS text CHECK (VALUE <> '');
ALTER TABLE "account" ALTER COLUMN "mails" TYPE "email"[] USING "mails"::text[]::"email"[];
DROP DOMAIN "joinery_old_email";

COMMIT;

-- backwards
BEGIN;

-- change domain email
ALTER DOMAIN "email" RENAME TO "joinery_old_email";
CREATE DOMAIN "email" AS text CHECK (VALUE LIKE '%@%');
ALTER TABLE "account" ALTER COLUMN "mails" TYPE "email"[] USING "mails"::text[]::"email"[];
DROP DOMAIN "joinery_old_email";

COMMIT;
