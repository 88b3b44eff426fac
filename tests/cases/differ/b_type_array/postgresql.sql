-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter" IS NOT NULL AND (EXISTS (SELECT 1 FROM unnest("shorter") AS element WHERE char_length(rtrim(element)) > 20))
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
    "plain" text[],
    "filled" text[] DEFAULT '{}' NOT NULL,
    "computed" text[] DEFAULT (ARRAY['a', 'b']),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added (text[])
-- add column sample.added_filled (text[] not null)
-- add column sample.added_computed (text[])
-- change column sample.default_on (default none -> '{}')
-- change column sample.default_off (default '{}' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> ARRAY['a', 'b'])
-- change column sample.expression_off (default ARRAY['a', 'b'] -> none)
-- change column sample.longer (type varchar(20)[] -> varchar(200)[])
-- change column sample.shorter (type varchar(200)[] -> varchar(20)[])
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" text[],
    ADD COLUMN "added_filled" text[] DEFAULT '{}' NOT NULL,
    ADD COLUMN "added_computed" text[] DEFAULT (ARRAY['a', 'b']),
    ALTER COLUMN "default_on" SET DEFAULT '{}',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT (ARRAY['a', 'b']),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    ALTER COLUMN "longer" TYPE varchar(200)[],
    ALTER COLUMN "shorter" TYPE varchar(20)[],
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
