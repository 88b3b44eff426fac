BEGIN;

-- change view both
DROP VIEW "both";

-- rename table old to joinery_moved_new
ALTER TABLE "old" RENAME TO "joinery_moved_new";

-- rename table new to old
ALTER TABLE "new" RENAME TO "old";

-- rename table joinery_moved_new to new
ALTER TABLE "joinery_moved_new" RENAME TO "new";

-- change view both
CREATE VIEW "both" AS SELECT new.x FROM new JOIN old ON old.old_id = new.id;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "both";

COMMIT;
