-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter" IS NOT NULL AND (length("shorter") <> 4)
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
    "plain" bit(8),
    "filled" bit(8) DEFAULT '00000000' NOT NULL,
    "computed" bit(8) DEFAULT (B'0000' || B'1111'),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (bit(8))
-- add column sample.added_filled (bit(8) not null)
-- add column sample.added_computed (bit(8))
-- change column sample.default_on (default none -> '00000000')
-- change column sample.default_off (default '00000000' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> (B'0000' || B'1111'))
-- change column sample.expression_off (default (B'0000' || B'1111') -> none)
-- change column sample.longer (type bit(4) -> bit varying(16))
-- change column sample.shorter (type bit varying(16) -> bit(4))
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" bit(8),
    ADD COLUMN "added_filled" bit(8) DEFAULT '00000000' NOT NULL,
    ADD COLUMN "added_computed" bit(8) DEFAULT (B'0000' || B'1111'),
    ALTER COLUMN "default_on" SET DEFAULT '00000000',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT (B'0000' || B'1111'),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ALTER COLUMN "longer" TYPE bit varying(16),
    ALTER COLUMN "shorter" TYPE bit(4),
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
