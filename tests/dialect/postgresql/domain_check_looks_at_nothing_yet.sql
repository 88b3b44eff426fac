-- forwards
BEGIN;

-- add domain label
CREATE DOMAIN "label" AS text NOT NULL;
ALTER DOMAIN "label" ADD CONSTRAINT "said" CHECK (VALUE <> '') NOT VALID;

-- change domain label
ALTER DOMAIN "label" VALIDATE CONSTRAINT "said";

COMMIT;

-- backwards
BEGIN;

-- change domain label
ALTER DOMAIN "label" DROP CONSTRAINT "said";
ALTER DOMAIN "label" ADD CONSTRAINT "said" CHECK (VALUE <> '') NOT VALID;

-- drop domain label
DROP DOMAIN "label";

COMMIT;
