-- loses: column sample.added_computed
-- loses: table created

BEGIN;

-- change column sample.expression_off (default none -> decode('616263', 'hex'))
-- change column sample.expression_on (default decode('616263', 'hex') -> none)
-- drop column sample.added_computed
ALTER TABLE "sample"
    ALTER COLUMN "expression_off" SET DEFAULT decode('616263', 'hex'),
    ALTER COLUMN "expression_on" DROP DEFAULT,
    DROP COLUMN "added_computed";

-- drop table created
DROP TABLE "created";

COMMIT;
