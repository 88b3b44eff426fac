BEGIN;

-- change column sample.unique_one (type smallint -> bigint)
-- change column sample.indexed (type smallint -> bigint)
-- change column sample.with_default (type smallint -> bigint)
-- change column sample.required (type smallint -> bigint)
-- change column sample.plain (type smallint -> bigint)
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE bigint,
    ALTER COLUMN "indexed" TYPE bigint,
    ALTER COLUMN "with_default" TYPE bigint,
    ALTER COLUMN "required" TYPE bigint,
    ALTER COLUMN "plain" TYPE bigint;

COMMIT;
