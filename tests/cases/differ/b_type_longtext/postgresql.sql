-- warning: Column sample.added has the type longtext, which PostgreSQL does not know. It is kept as text.
-- warning: Column sample.added_filled has the type longtext, which PostgreSQL does not know. It is kept as text.
-- warning: Column sample.added_computed has the type longtext, which PostgreSQL does not know. It is kept as text.
-- warning: Column created.plain has the type longtext, which PostgreSQL does not know. It is kept as text.
-- warning: Column created.filled has the type longtext, which PostgreSQL does not know. It is kept as text.
-- warning: Column created.computed has the type longtext, which PostgreSQL does not know. It is kept as text.
-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL

BEGIN;

-- drop column sample.dropped
ALTER TABLE "sample" DROP COLUMN "dropped";

-- add table created (4 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "plain" text,
    "filled" text DEFAULT 'long' NOT NULL,
    "computed" text DEFAULT lower('ABC'),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (longtext)
-- add column sample.added_filled (longtext not null)
-- add column sample.added_computed (longtext)
-- change column sample.default_on (default none -> 'long')
-- change column sample.default_off (default 'long' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('ABC'))
-- change column sample.expression_off (default lower('ABC') -> none)
ALTER TABLE "sample"
    ADD COLUMN "added" text,
    ADD COLUMN "added_filled" text DEFAULT 'long' NOT NULL,
    ADD COLUMN "added_computed" text DEFAULT lower('ABC'),
    ALTER COLUMN "default_on" SET DEFAULT 'long',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT lower('ABC'),
    ALTER COLUMN "expression_off" DROP DEFAULT;

COMMIT;
