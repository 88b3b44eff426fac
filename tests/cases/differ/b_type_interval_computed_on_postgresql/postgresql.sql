BEGIN;

-- add table created (2 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "computed" interval DEFAULT make_interval(0, 0, 0, 1),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added_computed (interval)
-- change column sample.expression_on (default none -> make_interval(0, 0, 0, 1))
-- change column sample.expression_off (default make_interval(0, 0, 0, 1) -> none)
ALTER TABLE "sample"
    ADD COLUMN "added_computed" interval DEFAULT make_interval(0, 0, 0, 1),
    ALTER COLUMN "expression_on" SET DEFAULT make_interval(0, 0, 0, 1),
    ALTER COLUMN "expression_off" DROP DEFAULT;

COMMIT;
