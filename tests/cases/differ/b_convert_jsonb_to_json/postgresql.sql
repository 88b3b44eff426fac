BEGIN;

-- change column sample.plain (type jsonb -> json)
-- change column sample.required (type jsonb -> json)
-- change column sample.with_default (type jsonb -> json)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE json,
    ALTER COLUMN "required" TYPE json,
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE json,
    ALTER COLUMN "with_default" SET DEFAULT '{}';

COMMIT;
