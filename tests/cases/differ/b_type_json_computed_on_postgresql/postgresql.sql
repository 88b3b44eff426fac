BEGIN;

-- add table created (2 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "computed" json DEFAULT json_build_object(),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added_computed (json)
-- change column sample.expression_on (default none -> json_build_object())
-- change column sample.expression_off (default json_build_object() -> none)
ALTER TABLE "sample"
    ADD COLUMN "added_computed" json DEFAULT json_build_object(),
    ALTER COLUMN "expression_on" SET DEFAULT json_build_object(),
    ALTER COLUMN "expression_off" DROP DEFAULT;

COMMIT;
