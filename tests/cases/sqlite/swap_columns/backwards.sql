BEGIN;

-- change view v
DROP VIEW "v";

-- rename column a.y to joinery_moved_x
ALTER TABLE "a" RENAME COLUMN "y" TO "joinery_moved_x";

-- rename column a.x to y
ALTER TABLE "a" RENAME COLUMN "x" TO "y";

-- rename column a.joinery_moved_x to x
ALTER TABLE "a" RENAME COLUMN "joinery_moved_x" TO "x";

-- change view v
CREATE VIEW "v" AS SELECT x AS text, y AS number FROM a;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "v";

COMMIT;
