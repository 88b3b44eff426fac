-- loses: column sample.added_computed
-- loses: table created

BEGIN;

-- change column sample.expression_off (default none -> make_interval(0, 0, 0, 1))
-- change column sample.expression_on (default make_interval(0, 0, 0, 1) -> none)
-- drop column sample.added_computed
ALTER TABLE "sample"
    ALTER COLUMN "expression_off" SET DEFAULT make_interval(0, 0, 0, 1),
    ALTER COLUMN "expression_on" DROP DEFAULT,
    DROP COLUMN "added_computed";

-- drop table created
DROP TABLE "created";

COMMIT;
