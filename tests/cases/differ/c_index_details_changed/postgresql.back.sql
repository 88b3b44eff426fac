-- must be 0: SELECT count(*) FROM (SELECT "a" AS value FROM "t" WHERE "a" IS NOT NULL GROUP BY "a" HAVING count(*) > 1) AS doubled

BEGIN;

-- change index t.t_one
DROP INDEX "t_one";
CREATE INDEX "t_one" ON "t" ("a") INCLUDE ("b");

-- change unique constraint t.t_four
ALTER TABLE "t"
    DROP CONSTRAINT "t_four",
    ADD CONSTRAINT "t_four" UNIQUE ("a");

COMMIT;
