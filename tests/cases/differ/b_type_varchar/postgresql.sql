-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter" IS NOT NULL AND (char_length(rtrim("shorter")) > 20)
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
    "plain" varchar(50),
    "filled" varchar(50) DEFAULT 'it''s' NOT NULL,
    "computed" varchar(50) DEFAULT lower('ABC'),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (varchar(50))
-- add column sample.added_filled (varchar(50) not null)
-- add column sample.added_computed (varchar(50))
-- change column sample.default_on (default none -> 'it''s')
-- change column sample.default_off (default 'it''s' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('ABC'))
-- change column sample.expression_off (default lower('ABC') -> none)
-- change column sample.longer (type varchar(20) -> varchar(200))
-- change column sample.shorter (type varchar(200) -> varchar(20))
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" varchar(50),
    ADD COLUMN "added_filled" varchar(50) DEFAULT 'it''s' NOT NULL,
    ADD COLUMN "added_computed" varchar(50) DEFAULT lower('ABC'),
    ALTER COLUMN "default_on" SET DEFAULT 'it''s',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT lower('ABC'),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ALTER COLUMN "longer" TYPE varchar(200),
    ALTER COLUMN "shorter" TYPE varchar(20),
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
