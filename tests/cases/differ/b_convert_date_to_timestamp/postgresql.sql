BEGIN;

-- change column sample.plain (type date -> timestamp)
-- change column sample.required (type date -> timestamp)
-- change column sample.with_default (type date -> timestamp, default current_date -> current_timestamp)
-- change column sample.indexed (type date -> timestamp)
-- change column sample.unique_one (type date -> timestamp)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE timestamp,
    ALTER COLUMN "required" TYPE timestamp,
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE timestamp,
    ALTER COLUMN "with_default" SET DEFAULT CURRENT_TIMESTAMP,
    ALTER COLUMN "indexed" TYPE timestamp,
    ALTER COLUMN "unique_one" TYPE timestamp;

COMMIT;
