BEGIN;

-- change view book_list
DROP VIEW "book_list";
CREATE VIEW "book_list" AS SELECT id FROM book;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "book_list";

COMMIT;
