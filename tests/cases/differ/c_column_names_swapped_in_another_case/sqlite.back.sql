BEGIN;

-- change view names
DROP VIEW "names";

-- rename column t.Family to joinery_moved_given
ALTER TABLE "t" RENAME COLUMN "Family" TO "joinery_moved_given";

-- rename column t.Given to family
ALTER TABLE "t" RENAME COLUMN "Given" TO "family";

-- rename column t.joinery_moved_given to given
ALTER TABLE "t" RENAME COLUMN "joinery_moved_given" TO "given";

-- change view names
CREATE VIEW "names" AS SELECT given, family FROM t;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "names";

COMMIT;
