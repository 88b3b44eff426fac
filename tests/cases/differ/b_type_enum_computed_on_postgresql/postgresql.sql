BEGIN;

-- add table created (2 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "computed" "mood" DEFAULT ((lower('HAPPY'))::mood),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added_computed (mood)
-- change column sample.expression_on (default none -> (lower('HAPPY'))::mood)
-- change column sample.expression_off (default (lower('HAPPY'))::mood -> none)
ALTER TABLE "sample"
    ADD COLUMN "added_computed" "mood" DEFAULT ((lower('HAPPY'))::mood),
    ALTER COLUMN "expression_on" SET DEFAULT ((lower('HAPPY'))::mood),
    ALTER COLUMN "expression_off" DROP DEFAULT;

COMMIT;
