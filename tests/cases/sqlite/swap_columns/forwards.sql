BEGIN;

-- change view v
DROP VIEW "v";

-- rename column a.x to joinery_moved_y
ALTER TABLE "a" RENAME COLUMN "x" TO "joinery_moved_y";

-- rename column a.y to x
ALTER TABLE "a" RENAME COLUMN "y" TO "x";

-- rename column a.joinery_moved_y to y
ALTER TABLE "a" RENAME COLUMN "joinery_moved_y" TO "y";

-- change view v
CREATE VIEW "v" AS SELECT y AS text, x AS number FROM a;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "v";

COMMIT;
