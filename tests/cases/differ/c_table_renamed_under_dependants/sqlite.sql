BEGIN;

-- change view dear
DROP VIEW "dear";

-- rename table book to work
ALTER TABLE "book" RENAME TO "work";

-- change view dear
CREATE VIEW "dear" AS SELECT work.id FROM work WHERE work.price > 10;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "dear";

COMMIT;
