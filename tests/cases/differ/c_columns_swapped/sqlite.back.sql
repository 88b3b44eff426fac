BEGIN;

-- change view names
DROP VIEW "names";

-- rename column t.family to joinery_moved_given
ALTER TABLE "t" RENAME COLUMN "family" TO "joinery_moved_given";

-- rename column t.given to family
ALTER TABLE "t" RENAME COLUMN "given" TO "family";

-- rename column t.joinery_moved_given to given
ALTER TABLE "t" RENAME COLUMN "joinery_moved_given" TO "given";

-- change view names
CREATE VIEW "names" AS SELECT given, family FROM t;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "names";

COMMIT;
