-- warning: Column sample.added has the type year, which PostgreSQL does not know. It is kept as smallint.
-- warning: Column sample.added_filled has the type year, which PostgreSQL does not know. It is kept as smallint.
-- warning: Column sample.added_computed has the type year, which PostgreSQL does not know. It is kept as smallint.
-- warning: Column created.plain has the type year, which PostgreSQL does not know. It is kept as smallint.
-- warning: Column created.filled has the type year, which PostgreSQL does not know. It is kept as smallint.
-- warning: Column created.computed has the type year, which PostgreSQL does not know. It is kept as smallint.
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
    "plain" smallint,
    "filled" smallint DEFAULT '2026' NOT NULL,
    "computed" smallint DEFAULT (2020 + 6),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (year)
-- add column sample.added_filled (year not null)
-- add column sample.added_computed (year)
-- change column sample.default_on (default none -> 2026)
-- change column sample.default_off (default 2026 -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> (2020 + 6))
-- change column sample.expression_off (default (2020 + 6) -> none)
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" smallint,
    ADD COLUMN "added_filled" smallint DEFAULT '2026' NOT NULL,
    ADD COLUMN "added_computed" smallint DEFAULT (2020 + 6),
    ALTER COLUMN "default_on" SET DEFAULT '2026',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT (2020 + 6),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
