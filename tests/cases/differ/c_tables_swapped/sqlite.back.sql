BEGIN;

-- change view both
DROP VIEW "both";

-- rename table new to joinery_moved_old
ALTER TABLE "new" RENAME TO "joinery_moved_old";

-- rename table old to new
ALTER TABLE "old" RENAME TO "new";

-- rename table joinery_moved_old to old
ALTER TABLE "joinery_moved_old" RENAME TO "old";

-- change view both
CREATE VIEW "both" AS SELECT old.x FROM old JOIN new ON new.old_id = old.id;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "both";

COMMIT;
