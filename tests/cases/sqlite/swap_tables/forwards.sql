BEGIN;

-- change trigger t
DROP TRIGGER "t";

-- change view v
DROP VIEW "v";

-- rename table b to joinery_moved_a
ALTER TABLE "b" RENAME TO "joinery_moved_a";

-- rename table a to b
ALTER TABLE "a" RENAME TO "b";

-- rename table joinery_moved_a to a
ALTER TABLE "joinery_moved_a" RENAME TO "a";

-- change view v
CREATE VIEW "v" AS SELECT b.x, a.y FROM b JOIN a ON b.id = a.id;

-- change trigger t
CREATE TRIGGER "t" AFTER INSERT ON b BEGIN UPDATE a SET y = NEW.x WHERE id = NEW.id; END;

-- views and triggers must still work
EXPLAIN QUERY PLAN INSERT INTO "b" DEFAULT VALUES;
EXPLAIN QUERY PLAN SELECT * FROM "v";

COMMIT;
