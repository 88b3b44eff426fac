-- warning: The values of sample.shorter are rounded to fit timestamptz(0).
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
    "plain" timestamptz,
    "filled" timestamptz DEFAULT '2026-11-20 09:22:33' NOT NULL,
    "computed" timestamptz DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (timestamptz)
-- add column sample.added_filled (timestamptz not null)
-- add column sample.added_computed (timestamptz)
-- change column sample.default_on (default none -> '2026-11-20 09:22:33')
-- change column sample.default_off (default '2026-11-20 09:22:33' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> current_timestamp)
-- change column sample.expression_off (default current_timestamp -> none)
-- change column sample.longer (type timestamptz(0) -> timestamptz(6))
-- change column sample.shorter (type timestamptz(6) -> timestamptz(0))
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" timestamptz,
    ADD COLUMN "added_filled" timestamptz DEFAULT '2026-11-20 09:22:33' NOT NULL,
    ADD COLUMN "added_computed" timestamptz DEFAULT CURRENT_TIMESTAMP,
    ALTER COLUMN "default_on" SET DEFAULT '2026-11-20 09:22:33',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT CURRENT_TIMESTAMP,
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ALTER COLUMN "longer" TYPE timestamptz(6),
    ALTER COLUMN "shorter" TYPE timestamptz(0),
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
