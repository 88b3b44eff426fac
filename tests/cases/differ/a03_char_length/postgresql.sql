BEGIN;

-- change column country.code (type char(2) -> char(3))
ALTER TABLE "country" ALTER COLUMN "code" TYPE char(3);

COMMIT;
