BEGIN;

-- change view dear
DROP VIEW "dear";

-- rename table work to book
ALTER TABLE "work" RENAME TO "book";

-- change view dear
CREATE VIEW "dear" AS SELECT book.id FROM book WHERE book.price > 10;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "dear";

COMMIT;
