-- must be 0: SELECT count(*) FROM (SELECT "x" AS value FROM "a" GROUP BY "x" HAVING count(*) > 1) AS doubled

BEGIN;

-- change primary key of table a
ALTER TABLE "a"
    DROP CONSTRAINT "a_pkey",
    ADD CONSTRAINT "a_key" PRIMARY KEY ("x") INCLUDE ("y") DEFERRABLE INITIALLY DEFERRED;

COMMIT;
