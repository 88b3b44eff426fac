BEGIN;

-- change column sample.with_default (type json -> text)
-- change column sample.required (type json -> text)
-- change column sample.plain (type json -> text)
ALTER TABLE "sample"
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE text,
    ALTER COLUMN "with_default" SET DEFAULT '{}',
    ALTER COLUMN "required" TYPE text,
    ALTER COLUMN "plain" TYPE text;

COMMIT;
