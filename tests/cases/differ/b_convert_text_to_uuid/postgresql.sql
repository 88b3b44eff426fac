-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND ("plain" !~* '^\{?[0-9a-f]{4}(-?[0-9a-f]{4}){7}\}?$')
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND ("required" !~* '^\{?[0-9a-f]{4}(-?[0-9a-f]{4}){7}\}?$')

BEGIN;

-- change column sample.plain (type text -> uuid)
-- change column sample.required (type text -> uuid)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE uuid USING "plain"::uuid,
    ALTER COLUMN "required" TYPE uuid USING "required"::uuid;

COMMIT;
