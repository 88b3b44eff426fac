-- loses: column sample.added_computed
-- loses: table created

BEGIN;

-- change column sample.expression_off (default none -> jsonb_build_object())
-- change column sample.expression_on (default jsonb_build_object() -> none)
-- drop column sample.added_computed
ALTER TABLE "sample"
    ALTER COLUMN "expression_off" SET DEFAULT jsonb_build_object(),
    ALTER COLUMN "expression_on" DROP DEFAULT,
    DROP COLUMN "added_computed";

-- drop table created
DROP TABLE "created";

COMMIT;
