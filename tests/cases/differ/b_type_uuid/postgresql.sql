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
    "plain" uuid,
    "filled" uuid DEFAULT '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f' NOT NULL,
    "computed" uuid DEFAULT gen_random_uuid(),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (uuid)
-- add column sample.added_filled (uuid not null)
-- add column sample.added_computed (uuid)
-- change column sample.default_on (default none -> '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f')
-- change column sample.default_off (default '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> uuid())
-- change column sample.expression_off (default uuid() -> none)
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" uuid,
    ADD COLUMN "added_filled" uuid DEFAULT '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f' NOT NULL,
    ADD COLUMN "added_computed" uuid DEFAULT gen_random_uuid(),
    ALTER COLUMN "default_on" SET DEFAULT '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT gen_random_uuid(),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
