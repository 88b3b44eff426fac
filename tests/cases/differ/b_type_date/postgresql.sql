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
    "plain" date,
    "filled" date DEFAULT '2026-11-20' NOT NULL,
    "computed" date DEFAULT CURRENT_DATE,
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (date)
-- add column sample.added_filled (date not null)
-- add column sample.added_computed (date)
-- change column sample.default_on (default none -> '2026-11-20')
-- change column sample.default_off (default '2026-11-20' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> current_date)
-- change column sample.expression_off (default current_date -> none)
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" date,
    ADD COLUMN "added_filled" date DEFAULT '2026-11-20' NOT NULL,
    ADD COLUMN "added_computed" date DEFAULT CURRENT_DATE,
    ALTER COLUMN "default_on" SET DEFAULT '2026-11-20',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT CURRENT_DATE,
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
