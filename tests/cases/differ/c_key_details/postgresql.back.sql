-- must be 0: SELECT count(*) FROM (SELECT "x" AS value FROM "a" GROUP BY "x" HAVING count(*) > 1) AS doubled

BEGIN;

-- change primary key of table a
ALTER TABLE "a"
    DROP CONSTRAINT "a_key",
    ADD CONSTRAINT "a_pkey" PRIMARY KEY ("x");

COMMIT;
