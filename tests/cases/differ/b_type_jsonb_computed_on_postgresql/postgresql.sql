BEGIN;

-- add table created (2 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "computed" jsonb DEFAULT jsonb_build_object(),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added_computed (jsonb)
-- change column sample.expression_on (default none -> jsonb_build_object())
-- change column sample.expression_off (default jsonb_build_object() -> none)
ALTER TABLE "sample"
    ADD COLUMN "added_computed" jsonb DEFAULT jsonb_build_object(),
    ALTER COLUMN "expression_on" SET DEFAULT jsonb_build_object(),
    ALTER COLUMN "expression_off" DROP DEFAULT;

COMMIT;
