BEGIN;

-- change column sample.plain (type integer -> bigint)
-- change column sample.required (type integer -> bigint)
-- change column sample.with_default (type integer -> bigint)
-- change column sample.indexed (type integer -> bigint)
-- change column sample.unique_one (type integer -> bigint)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE bigint,
    ALTER COLUMN "required" TYPE bigint,
    ALTER COLUMN "with_default" TYPE bigint,
    ALTER COLUMN "indexed" TYPE bigint,
    ALTER COLUMN "unique_one" TYPE bigint;

COMMIT;
