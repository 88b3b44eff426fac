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
    "plain" citext,
    "filled" citext DEFAULT 'Anna' NOT NULL,
    "computed" citext DEFAULT lower('ANNA'),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (citext)
-- add column sample.added_filled (citext not null)
-- add column sample.added_computed (citext)
-- change column sample.default_on (default none -> 'Anna')
-- change column sample.default_off (default 'Anna' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('ANNA'))
-- change column sample.expression_off (default lower('ANNA') -> none)
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" citext,
    ADD COLUMN "added_filled" citext DEFAULT 'Anna' NOT NULL,
    ADD COLUMN "added_computed" citext DEFAULT lower('ANNA'),
    ALTER COLUMN "default_on" SET DEFAULT 'Anna',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT lower('ANNA'),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
