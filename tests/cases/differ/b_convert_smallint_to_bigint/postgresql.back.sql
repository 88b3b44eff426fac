-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one" IS NOT NULL AND (NOT "unique_one" BETWEEN -32768 AND 32767)
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed" IS NOT NULL AND (NOT "indexed" BETWEEN -32768 AND 32767)
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (NOT "with_default" BETWEEN -32768 AND 32767)
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (NOT "required" BETWEEN -32768 AND 32767)
-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (NOT "plain" BETWEEN -32768 AND 32767)

BEGIN;

-- change column sample.unique_one (type bigint -> smallint)
-- change column sample.indexed (type bigint -> smallint)
-- change column sample.with_default (type bigint -> smallint)
-- change column sample.required (type bigint -> smallint)
-- change column sample.plain (type bigint -> smallint)
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE smallint,
    ALTER COLUMN "indexed" TYPE smallint,
    ALTER COLUMN "with_default" TYPE smallint,
    ALTER COLUMN "required" TYPE smallint,
    ALTER COLUMN "plain" TYPE smallint;

COMMIT;
