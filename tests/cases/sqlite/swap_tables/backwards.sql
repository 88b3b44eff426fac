BEGIN;

-- change trigger t
DROP TRIGGER "t";

-- change view v
DROP VIEW "v";

-- rename table a to joinery_moved_b
ALTER TABLE "a" RENAME TO "joinery_moved_b";

-- rename table b to a
ALTER TABLE "b" RENAME TO "a";

-- rename table joinery_moved_b to b
ALTER TABLE "joinery_moved_b" RENAME TO "b";

-- change view v
CREATE VIEW "v" AS SELECT a.x, b.y FROM a JOIN b ON a.id = b.id;

-- change trigger t
CREATE TRIGGER "t" AFTER INSERT ON a BEGIN UPDATE b SET y = NEW.x WHERE id = NEW.id; END;

-- views and triggers must still work
EXPLAIN QUERY PLAN INSERT INTO "a" DEFAULT VALUES;
EXPLAIN QUERY PLAN SELECT * FROM "v";

COMMIT;
