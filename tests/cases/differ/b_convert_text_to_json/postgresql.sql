-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND ("plain" !~ '^\s*([[{"]|(-?\d+([.]\d+)?([eE][-+]?\d+)?|true|false|null)\s*$)')
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND ("required" !~ '^\s*([[{"]|(-?\d+([.]\d+)?([eE][-+]?\d+)?|true|false|null)\s*$)')
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND ("with_default" !~ '^\s*([[{"]|(-?\d+([.]\d+)?([eE][-+]?\d+)?|true|false|null)\s*$)')

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
