-- warning: The values of sample.longer are rounded to fit interval(0).
-- note: PostgreSQL puts new columns of table sample at the end.
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index sample.index_on
DROP INDEX "index_on";

-- drop unique constraint sample.unique_on
-- change column sample.shorter (type interval(0) -> interval(6))
-- change column sample.longer (type interval(6) -> interval(0))
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> '1 day')
-- change column sample.default_on (default '1 day' -> none)
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE "sample"
    DROP CONSTRAINT "unique_on",
    ALTER COLUMN "shorter" TYPE interval(6),
    ALTER COLUMN "longer" TYPE interval(0),
    ALTER COLUMN "null_on" SET NOT NULL,
    ALTER COLUMN "null_off" DROP NOT NULL,
    ALTER COLUMN "default_off" SET DEFAULT '1 day',
    ALTER COLUMN "default_on" DROP DEFAULT,
    DROP COLUMN "added_filled",
    DROP COLUMN "added";

-- drop table created
DROP TABLE "created";

-- add column sample.dropped (interval)
-- add unique constraint sample.unique_off
ALTER TABLE "sample"
    ADD COLUMN "dropped" interval,
    ADD CONSTRAINT "unique_off" UNIQUE ("unique_off");

-- add index sample.index_off
CREATE INDEX "index_off" ON "sample" ("index_off");

COMMIT;
