-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL

BEGIN;

-- drop column sample.dropped
ALTER TABLE "sample" DROP COLUMN "dropped";

-- add table created (3 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "plain" bytea,
    "filled" bytea DEFAULT 'abc' NOT NULL,
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (blob)
-- add column sample.added_filled (blob not null)
-- change column sample.default_on (default none -> 'abc')
-- change column sample.default_off (default 'abc' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
ALTER TABLE "sample"
    ADD COLUMN "added" bytea,
    ADD COLUMN "added_filled" bytea DEFAULT 'abc' NOT NULL,
    ALTER COLUMN "default_on" SET DEFAULT 'abc',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL;

COMMIT;
