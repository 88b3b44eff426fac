-- warning: The values of sample.unique_one lose their time of day.
-- warning: The values of sample.indexed lose their time of day.
-- warning: The values of sample.with_default lose their time of day.
-- warning: The values of sample.required lose their time of day.
-- warning: The values of sample.plain lose their time of day.
-- must be 0: SELECT count(*) FROM (SELECT "unique_one"::date AS value FROM "sample" WHERE "unique_one"::date IS NOT NULL GROUP BY "unique_one"::date HAVING count(*) > 1) AS doubled

BEGIN;

-- change column sample.unique_one (type timestamp -> date)
-- change column sample.indexed (type timestamp -> date)
-- change column sample.with_default (type timestamp -> date, default current_timestamp -> current_date)
-- change column sample.required (type timestamp -> date)
-- change column sample.plain (type timestamp -> date)
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE date,
    ALTER COLUMN "indexed" TYPE date,
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE date,
    ALTER COLUMN "with_default" SET DEFAULT CURRENT_DATE,
    ALTER COLUMN "required" TYPE date,
    ALTER COLUMN "plain" TYPE date;

COMMIT;
