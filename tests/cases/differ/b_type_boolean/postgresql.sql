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
    "plain" boolean,
    "filled" boolean DEFAULT TRUE NOT NULL,
    "computed" boolean DEFAULT (1 = 1),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (boolean)
-- add column sample.added_filled (boolean not null)
-- add column sample.added_computed (boolean)
-- change column sample.default_on (default none -> true)
-- change column sample.default_off (default true -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> (1 = 1))
-- change column sample.expression_off (default (1 = 1) -> none)
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" boolean,
    ADD COLUMN "added_filled" boolean DEFAULT TRUE NOT NULL,
    ADD COLUMN "added_computed" boolean DEFAULT (1 = 1),
    ALTER COLUMN "default_on" SET DEFAULT TRUE,
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT (1 = 1),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
