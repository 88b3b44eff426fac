BEGIN;

-- change column sample.required (type uuid -> text)
-- change column sample.plain (type uuid -> text)
ALTER TABLE "sample"
    ALTER COLUMN "required" TYPE text,
    ALTER COLUMN "plain" TYPE text;

COMMIT;
