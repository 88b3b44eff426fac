-- loses: column sample.added_computed
-- loses: table created

BEGIN;

-- change column sample.expression_off (default none -> (lower('HAPPY'))::mood)
-- change column sample.expression_on (default (lower('HAPPY'))::mood -> none)
-- drop column sample.added_computed
ALTER TABLE "sample"
    ALTER COLUMN "expression_off" SET DEFAULT ((lower('HAPPY'))::mood),
    ALTER COLUMN "expression_on" DROP DEFAULT,
    DROP COLUMN "added_computed";

-- drop table created
DROP TABLE "created";

COMMIT;
