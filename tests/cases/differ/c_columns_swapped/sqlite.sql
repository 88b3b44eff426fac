BEGIN;

-- change view names
DROP VIEW "names";

-- rename column t.given to joinery_moved_family
ALTER TABLE "t" RENAME COLUMN "given" TO "joinery_moved_family";

-- rename column t.family to given
ALTER TABLE "t" RENAME COLUMN "family" TO "given";

-- rename column t.joinery_moved_family to family
ALTER TABLE "t" RENAME COLUMN "joinery_moved_family" TO "family";

-- change view names
CREATE VIEW "names" AS SELECT family, given FROM t;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "names";

COMMIT;
