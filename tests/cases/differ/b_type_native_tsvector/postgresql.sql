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
    "plain" tsvector,
    "filled" tsvector DEFAULT '' NOT NULL,
    "computed" tsvector DEFAULT to_tsvector('simple', 'abc'),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (tsvector)
-- add column sample.added_filled (tsvector not null)
-- add column sample.added_computed (tsvector)
-- change column sample.default_on (default none -> '')
-- change column sample.default_off (default '' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> to_tsvector('simple', 'abc'))
-- change column sample.expression_off (default to_tsvector('simple', 'abc') -> none)
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" tsvector,
    ADD COLUMN "added_filled" tsvector DEFAULT '' NOT NULL,
    ADD COLUMN "added_computed" tsvector DEFAULT to_tsvector('simple', 'abc'),
    ALTER COLUMN "default_on" SET DEFAULT '',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT to_tsvector('simple', 'abc'),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
