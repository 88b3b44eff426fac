-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL

BEGIN;

-- drop column sample.dropped
ALTER TABLE "sample" DROP COLUMN "dropped";

-- add table created (3 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "plain" jsonb,
    "filled" jsonb DEFAULT '[]' NOT NULL,
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (jsonb)
-- add column sample.added_filled (jsonb not null)
-- change column sample.default_on (default none -> '[]')
-- change column sample.default_off (default '[]' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
ALTER TABLE "sample"
    ADD COLUMN "added" jsonb,
    ADD COLUMN "added_filled" jsonb DEFAULT '[]' NOT NULL,
    ALTER COLUMN "default_on" SET DEFAULT '[]',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL;

COMMIT;
