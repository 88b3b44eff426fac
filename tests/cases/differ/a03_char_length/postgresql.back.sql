-- must be 0: SELECT count(*) FROM "country" WHERE "code" IS NOT NULL AND (char_length(rtrim("code")) > 2)

BEGIN;

-- change column country.code (type char(3) -> char(2))
ALTER TABLE "country" ALTER COLUMN "code" TYPE char(2);

COMMIT;
