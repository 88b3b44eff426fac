BEGIN;

-- change column sample.required (type text -> blob)
-- change column sample.plain (type text -> blob)
ALTER TABLE "sample"
    ALTER COLUMN "required" TYPE bytea USING convert_to("required", 'UTF8'),
    ALTER COLUMN "plain" TYPE bytea USING convert_to("plain", 'UTF8');

COMMIT;
