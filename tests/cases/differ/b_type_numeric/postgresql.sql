-- warning: The values of sample.shorter are rounded to fit numeric(6,2).
-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter" IS NOT NULL AND (abs(round("shorter"::numeric, 2)) >= 10000)
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
    "plain" numeric(10,2),
    "filled" numeric(10,2) DEFAULT 0.50 NOT NULL,
    "computed" numeric(10,2) DEFAULT (1.5 * 2),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (numeric(10,2))
-- add column sample.added_filled (numeric(10,2) not null)
-- add column sample.added_computed (numeric(10,2))
-- change column sample.default_on (default none -> 0.50)
-- change column sample.default_off (default 0.50 -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> (1.5 * 2))
-- change column sample.expression_off (default (1.5 * 2) -> none)
-- change column sample.longer (type numeric(6,2) -> numeric(14,4))
-- change column sample.shorter (type numeric(14,4) -> numeric(6,2))
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" numeric(10,2),
    ADD COLUMN "added_filled" numeric(10,2) DEFAULT 0.50 NOT NULL,
    ADD COLUMN "added_computed" numeric(10,2) DEFAULT (1.5 * 2),
    ALTER COLUMN "default_on" SET DEFAULT 0.50,
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT (1.5 * 2),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ALTER COLUMN "longer" TYPE numeric(14,4),
    ALTER COLUMN "shorter" TYPE numeric(6,2),
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
