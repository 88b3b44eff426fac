BEGIN;

-- drop table book
DROP TABLE "book";

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "expensive";
EXPLAIN QUERY PLAN SELECT * FROM "expensive_titles";

COMMIT;
