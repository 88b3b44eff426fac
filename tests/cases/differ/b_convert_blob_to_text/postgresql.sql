BEGIN;

-- change column sample.plain (type blob -> text)
-- change column sample.required (type blob -> text)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE text USING convert_from("plain", 'UTF8'),
    ALTER COLUMN "required" TYPE text USING convert_from("required", 'UTF8');

COMMIT;
