BEGIN;

-- change column sample.with_default (type json -> jsonb)
-- change column sample.required (type json -> jsonb)
-- change column sample.plain (type json -> jsonb)
ALTER TABLE "sample"
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE jsonb,
    ALTER COLUMN "with_default" SET DEFAULT '{}',
    ALTER COLUMN "required" TYPE jsonb,
    ALTER COLUMN "plain" TYPE jsonb;

COMMIT;
