-- note: PostgreSQL puts new columns of table sample at the end.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "longer" IS NOT NULL AND (char_length(rtrim("longer")) > 2)
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index sample.index_on
DROP INDEX "index_on";

-- drop unique constraint sample.unique_on
-- change column sample.shorter (type char(2) -> char(8))
-- change column sample.longer (type char(8) -> char(2))
-- change column sample.expression_off (default none -> lower('ABCD'))
-- change column sample.expression_on (default lower('ABCD') -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'abcd')
-- change column sample.default_on (default 'abcd' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE "sample"
    DROP CONSTRAINT "unique_on",
    ALTER COLUMN "shorter" TYPE char(8),
    ALTER COLUMN "longer" TYPE char(2),
    ALTER COLUMN "expression_off" SET DEFAULT lower('ABCD'),
    ALTER COLUMN "expression_on" DROP DEFAULT,
    ALTER COLUMN "null_on" SET NOT NULL,
    ALTER COLUMN "null_off" DROP NOT NULL,
    ALTER COLUMN "default_off" SET DEFAULT 'abcd',
    ALTER COLUMN "default_on" DROP DEFAULT,
    DROP COLUMN "added_computed",
    DROP COLUMN "added_filled",
    DROP COLUMN "added";

-- drop table created
DROP TABLE "created";

-- add column sample.dropped (char(4))
-- add unique constraint sample.unique_off
ALTER TABLE "sample"
    ADD COLUMN "dropped" char(4),
    ADD CONSTRAINT "unique_off" UNIQUE ("unique_off");

-- add index sample.index_off
CREATE INDEX "index_off" ON "sample" ("index_off");

COMMIT;
