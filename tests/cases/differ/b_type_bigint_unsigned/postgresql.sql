-- warning: Column sample.added is unsigned (bigint unsigned), which PostgreSQL does not know. It is kept in a type that takes negative numbers too.
-- warning: Column sample.added_filled is unsigned (bigint unsigned), which PostgreSQL does not know. It is kept in a type that takes negative numbers too.
-- warning: Column sample.added_computed is unsigned (bigint unsigned), which PostgreSQL does not know. It is kept in a type that takes negative numbers too.
-- warning: Column created.plain is unsigned (bigint unsigned), which PostgreSQL does not know. It is kept in a type that takes negative numbers too.
-- warning: Column created.filled is unsigned (bigint unsigned), which PostgreSQL does not know. It is kept in a type that takes negative numbers too.
-- warning: Column created.computed is unsigned (bigint unsigned), which PostgreSQL does not know. It is kept in a type that takes negative numbers too.
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
    "plain" numeric(20),
    "filled" numeric(20) DEFAULT 7 NOT NULL,
    "computed" numeric(20) DEFAULT (1 + 2),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (bigint unsigned)
-- add column sample.added_filled (bigint unsigned not null)
-- add column sample.added_computed (bigint unsigned)
-- change column sample.default_on (default none -> 7)
-- change column sample.default_off (default 7 -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> (1 + 2))
-- change column sample.expression_off (default (1 + 2) -> none)
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" numeric(20),
    ADD COLUMN "added_filled" numeric(20) DEFAULT 7 NOT NULL,
    ADD COLUMN "added_computed" numeric(20) DEFAULT (1 + 2),
    ALTER COLUMN "default_on" SET DEFAULT 7,
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT (1 + 2),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
