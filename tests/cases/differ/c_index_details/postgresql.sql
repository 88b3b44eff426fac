-- must be 0: SELECT count(*) FROM (SELECT "c" AS value FROM "t" GROUP BY "c" HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', "a", "b") AS value FROM "t" WHERE "a" IS NOT NULL AND "b" IS NOT NULL GROUP BY "a", "b" HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM (SELECT "b" AS value FROM "t" WHERE "b" IS NOT NULL GROUP BY "b" HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM (SELECT "b" AS value FROM "t" GROUP BY "b" HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', (lower(a)), "c") AS value FROM "t" WHERE (lower(a)) IS NOT NULL AND "c" IS NOT NULL AND (c > 0) GROUP BY (lower(a)), "c" HAVING count(*) > 1) AS doubled

BEGIN;

-- add unique constraint t.t_five
-- add unique constraint t.t_four
-- add unique constraint t.t_six
ALTER TABLE "t"
    ADD CONSTRAINT "t_five" UNIQUE NULLS NOT DISTINCT ("c"),
    ADD CONSTRAINT "t_four" UNIQUE ("a", "b") INCLUDE ("c"),
    ADD CONSTRAINT "t_six" UNIQUE ("b") DEFERRABLE INITIALLY DEFERRED;

-- add index t.t_one
CREATE INDEX "t_one" ON "t" ("a" text_pattern_ops, "c" DESC NULLS LAST) INCLUDE ("b");

-- add index t.t_three
CREATE UNIQUE INDEX "t_three" ON "t" ("b") NULLS NOT DISTINCT;

-- add index t.t_two
CREATE UNIQUE INDEX "t_two" ON "t" ((lower(a)), "c") WITH (fillfactor = 70) WHERE (c > 0);

COMMIT;
