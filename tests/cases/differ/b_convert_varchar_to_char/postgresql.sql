-- must be 0: SELECT count(*) FROM (SELECT "unique_one"::char(8) AS value FROM "sample" WHERE "unique_one"::char(8) IS NOT NULL GROUP BY "unique_one"::char(8) HAVING count(*) > 1) AS doubled

BEGIN;

-- change column sample.plain (type varchar(8) -> char(8))
-- change column sample.required (type varchar(8) -> char(8))
-- change column sample.with_default (type varchar(8) -> char(8))
-- change column sample.indexed (type varchar(8) -> char(8))
-- change column sample.unique_one (type varchar(8) -> char(8))
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE char(8),
    ALTER COLUMN "required" TYPE char(8),
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE char(8),
    ALTER COLUMN "with_default" SET DEFAULT 'a',
    ALTER COLUMN "indexed" TYPE char(8),
    ALTER COLUMN "unique_one" TYPE char(8);

COMMIT;
