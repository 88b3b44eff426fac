-- must be 0: SELECT count(*) FROM (SELECT "a" || ', ' || "b" AS value FROM "t" WHERE "a" IS NOT NULL AND "b" IS NOT NULL GROUP BY "a", "b" HAVING count(*) > 1)

BEGIN;

-- change index t_index
DROP INDEX "t_index";

-- change index t_other
DROP INDEX "t_other";

-- change index t_index
CREATE UNIQUE INDEX "t_index" ON "t" ("a" DESC, "b");

-- change index t_other
CREATE INDEX "t_other" ON "t" ("b");

COMMIT;
