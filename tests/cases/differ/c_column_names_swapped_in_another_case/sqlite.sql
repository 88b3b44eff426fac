BEGIN;

-- change view names
DROP VIEW "names";

-- rename column t.given to joinery_moved_Family
ALTER TABLE "t" RENAME COLUMN "given" TO "joinery_moved_Family";

-- rename column t.family to Given
ALTER TABLE "t" RENAME COLUMN "family" TO "Given";

-- rename column t.joinery_moved_Family to Family
ALTER TABLE "t" RENAME COLUMN "joinery_moved_Family" TO "Family";

-- change view names
CREATE VIEW "names" AS SELECT "Family", "Given" FROM t;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "names";

COMMIT;
