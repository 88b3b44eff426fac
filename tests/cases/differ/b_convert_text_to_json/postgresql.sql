BEGIN;

-- change column sample.plain (type text -> json)
-- change column sample.required (type text -> json)
-- change column sample.with_default (type text -> json)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE json USING "plain"::json,
    ALTER COLUMN "required" TYPE json USING "required"::json,
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE json USING "with_default"::json,
    ALTER COLUMN "with_default" SET DEFAULT '{}';

COMMIT;
