BEGIN;

-- change column sample.unique_one (type mood -> varchar(20))
-- change column sample.indexed (type mood -> varchar(20))
-- change column sample.with_default (type mood -> varchar(20))
-- change column sample.required (type mood -> varchar(20))
-- change column sample.plain (type mood -> varchar(20))
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE varchar(20),
    ALTER COLUMN "indexed" TYPE varchar(20),
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE varchar(20),
    ALTER COLUMN "with_default" SET DEFAULT 'happy',
    ALTER COLUMN "required" TYPE varchar(20),
    ALTER COLUMN "plain" TYPE varchar(20);

-- drop enum mood
DROP TYPE "mood";

COMMIT;
