-- warning: The values of sample.longer are rounded to fit numeric(6,2).
-- note: PostgreSQL puts new columns of table sample at the end.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "longer" IS NOT NULL AND (abs(round("longer"::numeric, 2)) >= 10000)
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index sample.index_on
DROP INDEX "index_on";

-- drop unique constraint sample.unique_on
-- change column sample.shorter (type numeric(6,2) -> numeric(14,4))
-- change column sample.longer (type numeric(14,4) -> numeric(6,2))
-- change column sample.expression_off (default none -> (1.5 * 2))
-- change column sample.expression_on (default (1.5 * 2) -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 0.50)
-- change column sample.default_on (default 0.50 -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE "sample"
    DROP CONSTRAINT "unique_on",
    ALTER COLUMN "shorter" TYPE numeric(14,4),
    ALTER COLUMN "longer" TYPE numeric(6,2),
    ALTER COLUMN "expression_off" SET DEFAULT (1.5 * 2),
    ALTER COLUMN "expression_on" DROP DEFAULT,
    ALTER COLUMN "null_on" SET NOT NULL,
    ALTER COLUMN "null_off" DROP NOT NULL,
    ALTER COLUMN "default_off" SET DEFAULT 0.50,
    ALTER COLUMN "default_on" DROP DEFAULT,
    DROP COLUMN "added_computed",
    DROP COLUMN "added_filled",
    DROP COLUMN "added";

-- drop table created
DROP TABLE "created";

-- add column sample.dropped (numeric(10,2))
-- add unique constraint sample.unique_off
ALTER TABLE "sample"
    ADD COLUMN "dropped" numeric(10,2),
    ADD CONSTRAINT "unique_off" UNIQUE ("unique_off");

-- add index sample.index_off
CREATE INDEX "index_off" ON "sample" ("index_off");

COMMIT;
