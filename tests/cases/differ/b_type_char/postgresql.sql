-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter" IS NOT NULL AND (char_length(rtrim("shorter")) > 2)
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
    "plain" char(4),
    "filled" char(4) DEFAULT 'abcd' NOT NULL,
    "computed" char(4) DEFAULT lower('ABCD'),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (char(4))
-- add column sample.added_filled (char(4) not null)
-- add column sample.added_computed (char(4))
-- change column sample.default_on (default none -> 'abcd')
-- change column sample.default_off (default 'abcd' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('ABCD'))
-- change column sample.expression_off (default lower('ABCD') -> none)
-- change column sample.longer (type char(2) -> char(8))
-- change column sample.shorter (type char(8) -> char(2))
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" char(4),
    ADD COLUMN "added_filled" char(4) DEFAULT 'abcd' NOT NULL,
    ADD COLUMN "added_computed" char(4) DEFAULT lower('ABCD'),
    ALTER COLUMN "default_on" SET DEFAULT 'abcd',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT lower('ABCD'),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ALTER COLUMN "longer" TYPE char(8),
    ALTER COLUMN "shorter" TYPE char(2),
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
