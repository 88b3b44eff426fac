-- must be 0: SELECT count(*) FROM (SELECT ("unique_one"::integer) AS value FROM "sample" WHERE ("unique_one"::integer) IS NOT NULL GROUP BY ("unique_one"::integer) HAVING count(*) > 1) AS doubled

BEGIN;

-- change column sample.plain (type boolean -> integer)
-- change column sample.required (type boolean -> integer)
-- change column sample.with_default (type boolean -> integer, default true -> 1)
-- change column sample.indexed (type boolean -> integer)
-- change column sample.unique_one (type boolean -> integer)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE integer USING "plain"::integer,
    ALTER COLUMN "required" TYPE integer USING "required"::integer,
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE integer USING "with_default"::integer,
    ALTER COLUMN "with_default" SET DEFAULT 1,
    ALTER COLUMN "indexed" TYPE integer USING "indexed"::integer,
    ALTER COLUMN "unique_one" TYPE integer USING "unique_one"::integer;

COMMIT;
