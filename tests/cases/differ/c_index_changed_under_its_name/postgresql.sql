-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', "a", "b") AS value FROM "t" WHERE "a" IS NOT NULL AND "b" IS NOT NULL GROUP BY "a", "b" HAVING count(*) > 1) AS doubled

BEGIN;

-- change index t.t_index
DROP INDEX "t_index";
CREATE UNIQUE INDEX "t_index" ON "t" ("a" DESC, "b");

-- change index t.t_other
DROP INDEX "t_other";
CREATE INDEX "t_other" ON "t" ("b");

COMMIT;
