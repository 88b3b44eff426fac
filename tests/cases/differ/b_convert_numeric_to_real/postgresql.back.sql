-- warning: The values of sample.unique_one are rounded to fit numeric(12,4).
-- warning: The values of sample.indexed are rounded to fit numeric(12,4).
-- warning: The values of sample.with_default are rounded to fit numeric(12,4).
-- warning: The values of sample.required are rounded to fit numeric(12,4).
-- warning: The values of sample.plain are rounded to fit numeric(12,4).
-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one" IS NOT NULL AND (abs(round("unique_one"::numeric, 4)) >= 100000000)
-- must be 0: SELECT count(*) FROM (SELECT CASE WHEN abs(round("unique_one"::numeric, 4)) >= 100000000 THEN NULL ELSE "unique_one"::numeric(12,4) END AS value FROM "sample" WHERE CASE WHEN abs(round("unique_one"::numeric, 4)) >= 100000000 THEN NULL ELSE "unique_one"::numeric(12,4) END IS NOT NULL GROUP BY CASE WHEN abs(round("unique_one"::numeric, 4)) >= 100000000 THEN NULL ELSE "unique_one"::numeric(12,4) END HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed" IS NOT NULL AND (abs(round("indexed"::numeric, 4)) >= 100000000)
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (abs(round("with_default"::numeric, 4)) >= 100000000)
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (abs(round("required"::numeric, 4)) >= 100000000)
-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (abs(round("plain"::numeric, 4)) >= 100000000)

BEGIN;

-- change column sample.unique_one (type real -> numeric(12,4))
-- change column sample.indexed (type real -> numeric(12,4))
-- change column sample.with_default (type real -> numeric(12,4))
-- change column sample.required (type real -> numeric(12,4))
-- change column sample.plain (type real -> numeric(12,4))
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE numeric(12,4),
    ALTER COLUMN "indexed" TYPE numeric(12,4),
    ALTER COLUMN "with_default" TYPE numeric(12,4),
    ALTER COLUMN "required" TYPE numeric(12,4),
    ALTER COLUMN "plain" TYPE numeric(12,4);

COMMIT;
