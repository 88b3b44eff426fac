BEGIN;

-- change column sample.plain (type varchar(50) -> text)
-- change column sample.required (type varchar(50) -> text)
-- change column sample.with_default (type varchar(50) -> text)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE text,
    ALTER COLUMN "required" TYPE text,
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE text,
    ALTER COLUMN "with_default" SET DEFAULT 'a';

COMMIT;
