-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (CASE WHEN "plain" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "plain"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END)
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (CASE WHEN "required" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "required"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END)
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (CASE WHEN "with_default" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "with_default"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END)
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed" IS NOT NULL AND (CASE WHEN "indexed" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "indexed"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END)
-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one" IS NOT NULL AND (CASE WHEN "unique_one" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "unique_one"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END)
-- must be 0: SELECT count(*) FROM (SELECT CASE WHEN CASE WHEN "unique_one" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "unique_one"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END THEN NULL ELSE ("unique_one"::integer) END AS value FROM "sample" WHERE CASE WHEN CASE WHEN "unique_one" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "unique_one"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END THEN NULL ELSE ("unique_one"::integer) END IS NOT NULL GROUP BY CASE WHEN CASE WHEN "unique_one" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "unique_one"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END THEN NULL ELSE ("unique_one"::integer) END HAVING count(*) > 1) AS doubled

BEGIN;

-- change column sample.plain (type varchar(20) -> integer)
-- change column sample.required (type varchar(20) -> integer)
-- change column sample.with_default (type varchar(20) -> integer, default '1' -> 1)
-- change column sample.indexed (type varchar(20) -> integer)
-- change column sample.unique_one (type varchar(20) -> integer)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE integer USING "plain"::integer,
    ALTER COLUMN "required" TYPE integer USING "required"::integer,
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE integer USING "with_default"::integer,
    ALTER COLUMN "with_default" SET DEFAULT 1,
    ALTER COLUMN "indexed" TYPE integer USING "indexed"::integer,
    ALTER COLUMN "unique_one" TYPE integer USING "unique_one"::integer;

COMMIT;
