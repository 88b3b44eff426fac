-- warning: Column sample.dropped has the type mediumtext, which PostgreSQL does not know. It is kept as text.
-- note: PostgreSQL puts new columns of table sample at the end.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL

BEGIN;

-- change column sample.expression_off (default none -> lower('ABC'))
-- change column sample.expression_on (default lower('ABC') -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'long')
-- change column sample.default_on (default 'long' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE "sample"
    ALTER COLUMN "expression_off" SET DEFAULT lower('ABC'),
    ALTER COLUMN "expression_on" DROP DEFAULT,
    ALTER COLUMN "null_on" SET NOT NULL,
    ALTER COLUMN "null_off" DROP NOT NULL,
    ALTER COLUMN "default_off" SET DEFAULT 'long',
    ALTER COLUMN "default_on" DROP DEFAULT,
    DROP COLUMN "added_computed",
    DROP COLUMN "added_filled",
    DROP COLUMN "added";

-- drop table created
DROP TABLE "created";

-- add column sample.dropped (mediumtext)
ALTER TABLE "sample" ADD COLUMN "dropped" text;

COMMIT;
