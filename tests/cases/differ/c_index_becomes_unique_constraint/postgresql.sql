-- must be 0: SELECT count(*) FROM (SELECT "a" AS value FROM "t" WHERE "a" IS NOT NULL GROUP BY "a" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index t.t_a
DROP INDEX "t_a";

-- add unique constraint t.t_a
ALTER TABLE "t" ADD CONSTRAINT "t_a" UNIQUE ("a");

COMMIT;
