-- warning: The values of sample.unique_one are rounded to fit integer.
-- warning: The values of sample.indexed are rounded to fit integer.
-- warning: The values of sample.with_default are rounded to fit integer.
-- warning: The values of sample.required are rounded to fit integer.
-- warning: The values of sample.plain are rounded to fit integer.
-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one" IS NOT NULL AND (NOT "unique_one" BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM (SELECT CASE WHEN NOT "unique_one" BETWEEN -2147483648 AND 2147483647 THEN NULL ELSE "unique_one"::integer END AS value FROM "sample" WHERE CASE WHEN NOT "unique_one" BETWEEN -2147483648 AND 2147483647 THEN NULL ELSE "unique_one"::integer END IS NOT NULL GROUP BY CASE WHEN NOT "unique_one" BETWEEN -2147483648 AND 2147483647 THEN NULL ELSE "unique_one"::integer END HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed" IS NOT NULL AND (NOT "indexed" BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (NOT "with_default" BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (NOT "required" BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (NOT "plain" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change column sample.unique_one (type real -> integer)
-- change column sample.indexed (type real -> integer)
-- change column sample.with_default (type real -> integer)
-- change column sample.required (type real -> integer)
-- change column sample.plain (type real -> integer)
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE integer,
    ALTER COLUMN "indexed" TYPE integer,
    ALTER COLUMN "with_default" TYPE integer,
    ALTER COLUMN "required" TYPE integer,
    ALTER COLUMN "plain" TYPE integer;

COMMIT;
