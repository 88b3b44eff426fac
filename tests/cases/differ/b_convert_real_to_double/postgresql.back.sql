-- warning: The values of sample.unique_one are rounded to fit real.
-- warning: The values of sample.indexed are rounded to fit real.
-- warning: The values of sample.with_default are rounded to fit real.
-- warning: The values of sample.required are rounded to fit real.
-- warning: The values of sample.plain are rounded to fit real.
-- must be 0: SELECT count(*) FROM (SELECT "unique_one"::real AS value FROM "sample" WHERE "unique_one"::real IS NOT NULL GROUP BY "unique_one"::real HAVING count(*) > 1) AS doubled

BEGIN;

-- change column sample.unique_one (type double -> real)
-- change column sample.indexed (type double -> real)
-- change column sample.with_default (type double -> real)
-- change column sample.required (type double -> real)
-- change column sample.plain (type double -> real)
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE real,
    ALTER COLUMN "indexed" TYPE real,
    ALTER COLUMN "with_default" TYPE real,
    ALTER COLUMN "required" TYPE real,
    ALTER COLUMN "plain" TYPE real;

COMMIT;
