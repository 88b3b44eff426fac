-- must be 0: SELECT count(*) FROM (SELECT "a" AS value FROM "t" WHERE "a" IS NOT NULL GROUP BY "a" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop unique constraint t.t_a
ALTER TABLE "t" DROP CONSTRAINT "t_a";

-- add index t.t_a
CREATE UNIQUE INDEX "t_a" ON "t" ("a");

COMMIT;
