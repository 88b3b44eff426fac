-- warning: Of the values of sample.plain only 0 becomes false; all others become true.
-- warning: Of the values of sample.required only 0 becomes false; all others become true.
-- warning: Of the values of sample.with_default only 0 becomes false; all others become true.
-- warning: Of the values of sample.indexed only 0 becomes false; all others become true.
-- warning: Of the values of sample.unique_one only 0 becomes false; all others become true.
-- must be 0: SELECT count(*) FROM (SELECT ("unique_one" <> 0) AS value FROM "sample" WHERE ("unique_one" <> 0) IS NOT NULL GROUP BY ("unique_one" <> 0) HAVING count(*) > 1) AS doubled

BEGIN;

-- change column sample.plain (type integer -> boolean)
-- change column sample.required (type integer -> boolean)
-- change column sample.with_default (type integer -> boolean, default 1 -> true)
-- change column sample.indexed (type integer -> boolean)
-- change column sample.unique_one (type integer -> boolean)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE boolean USING "plain" <> 0,
    ALTER COLUMN "required" TYPE boolean USING "required" <> 0,
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE boolean USING "with_default" <> 0,
    ALTER COLUMN "with_default" SET DEFAULT TRUE,
    ALTER COLUMN "indexed" TYPE boolean USING "indexed" <> 0,
    ALTER COLUMN "unique_one" TYPE boolean USING "unique_one" <> 0;

COMMIT;
