-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (char_length(rtrim("with_default")) > 50)
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (char_length(rtrim("required")) > 50)
-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (char_length(rtrim("plain")) > 50)

BEGIN;

-- change column sample.with_default (type text -> varchar(50))
-- change column sample.required (type text -> varchar(50))
-- change column sample.plain (type text -> varchar(50))
ALTER TABLE "sample"
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE varchar(50),
    ALTER COLUMN "with_default" SET DEFAULT 'a',
    ALTER COLUMN "required" TYPE varchar(50),
    ALTER COLUMN "plain" TYPE varchar(50);

COMMIT;
