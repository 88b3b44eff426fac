BEGIN;

-- change column sample.unique_one (type char(8) -> varchar(8))
-- change column sample.indexed (type char(8) -> varchar(8))
-- change column sample.with_default (type char(8) -> varchar(8))
-- change column sample.required (type char(8) -> varchar(8))
-- change column sample.plain (type char(8) -> varchar(8))
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE varchar(8),
    ALTER COLUMN "indexed" TYPE varchar(8),
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE varchar(8),
    ALTER COLUMN "with_default" SET DEFAULT 'a',
    ALTER COLUMN "required" TYPE varchar(8),
    ALTER COLUMN "plain" TYPE varchar(8);

COMMIT;
