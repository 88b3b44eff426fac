-- warning: Column sample.dropped has the type year, which PostgreSQL does not know. It is kept as smallint.
-- note: PostgreSQL puts new columns of table sample at the end.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index sample.index_on
DROP INDEX "index_on";

-- drop unique constraint sample.unique_on
-- change column sample.expression_off (default none -> (2020 + 6))
-- change column sample.expression_on (default (2020 + 6) -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 2026)
-- change column sample.default_on (default 2026 -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE "sample"
    DROP CONSTRAINT "unique_on",
    ALTER COLUMN "expression_off" SET DEFAULT (2020 + 6),
    ALTER COLUMN "expression_on" DROP DEFAULT,
    ALTER COLUMN "null_on" SET NOT NULL,
    ALTER COLUMN "null_off" DROP NOT NULL,
    ALTER COLUMN "default_off" SET DEFAULT '2026',
    ALTER COLUMN "default_on" DROP DEFAULT,
    DROP COLUMN "added_computed",
    DROP COLUMN "added_filled",
    DROP COLUMN "added";

-- drop table created
DROP TABLE "created";

-- add column sample.dropped (year)
-- add unique constraint sample.unique_off
ALTER TABLE "sample"
    ADD COLUMN "dropped" smallint,
    ADD CONSTRAINT "unique_off" UNIQUE ("unique_off");

-- add index sample.index_off
CREATE INDEX "index_off" ON "sample" ("index_off");

COMMIT;
