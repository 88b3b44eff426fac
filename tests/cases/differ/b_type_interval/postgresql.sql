-- warning: The values of sample.shorter are rounded to fit interval(0).
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

-- add table created (3 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "plain" interval,
    "filled" interval DEFAULT '1 day' NOT NULL,
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (interval)
-- add column sample.added_filled (interval not null)
-- change column sample.default_on (default none -> '1 day')
-- change column sample.default_off (default '1 day' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.longer (type interval(0) -> interval(6))
-- change column sample.shorter (type interval(6) -> interval(0))
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" interval,
    ADD COLUMN "added_filled" interval DEFAULT '1 day' NOT NULL,
    ALTER COLUMN "default_on" SET DEFAULT '1 day',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "longer" TYPE interval(6),
    ALTER COLUMN "shorter" TYPE interval(0),
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
