BEGIN;

-- change column sample.unique_one (type integer -> varchar(20))
-- change column sample.indexed (type integer -> varchar(20))
-- change column sample.with_default (type integer -> varchar(20), default 1 -> '1')
-- change column sample.required (type integer -> varchar(20))
-- change column sample.plain (type integer -> varchar(20))
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE varchar(20),
    ALTER COLUMN "indexed" TYPE varchar(20),
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE varchar(20),
    ALTER COLUMN "with_default" SET DEFAULT '1',
    ALTER COLUMN "required" TYPE varchar(20),
    ALTER COLUMN "plain" TYPE varchar(20);

COMMIT;
