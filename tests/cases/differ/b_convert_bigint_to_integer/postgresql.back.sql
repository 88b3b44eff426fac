BEGIN;

-- change column sample.unique_one (type integer -> bigint)
-- change column sample.indexed (type integer -> bigint)
-- change column sample.with_default (type integer -> bigint)
-- change column sample.required (type integer -> bigint)
-- change column sample.plain (type integer -> bigint)
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE bigint,
    ALTER COLUMN "indexed" TYPE bigint,
    ALTER COLUMN "with_default" TYPE bigint,
    ALTER COLUMN "required" TYPE bigint,
    ALTER COLUMN "plain" TYPE bigint;

COMMIT;
