-- must be 0: SELECT count(*) FROM (SELECT "at" AS value FROM "log" GROUP BY "at" HAVING count(*) > 1) AS doubled

BEGIN;

-- add primary key to table log
ALTER TABLE "log" ADD CONSTRAINT "log_key" PRIMARY KEY ("at");

COMMIT;
