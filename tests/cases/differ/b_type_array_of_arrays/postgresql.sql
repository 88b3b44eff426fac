-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index sample.index_off
DROP INDEX "index_off";

-- drop unique constraint sample.unique_off
-- drop column sample.dropped
ALTER TABLE "sample"
    DROP CONSTRAINT "unique_off",
    DROP COLUMN "dropped";

-- add table created (4 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "plain" integer[][],
    "filled" integer[][] DEFAULT '{}' NOT NULL,
    "computed" integer[][] DEFAULT (ARRAY[[1, 2], [3, 4]]),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (integer[][])
-- add column sample.added_filled (integer[][] not null)
-- add column sample.added_computed (integer[][])
-- change column sample.default_on (default none -> '{}')
-- change column sample.default_off (default '{}' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> ARRAY[[1, 2], [3, 4]])
-- change column sample.expression_off (default ARRAY[[1, 2], [3, 4]] -> none)
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" integer[][],
    ADD COLUMN "added_filled" integer[][] DEFAULT '{}' NOT NULL,
    ADD COLUMN "added_computed" integer[][] DEFAULT (ARRAY[[1, 2], [3, 4]]),
    ALTER COLUMN "default_on" SET DEFAULT '{}',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT (ARRAY[[1, 2], [3, 4]]),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
