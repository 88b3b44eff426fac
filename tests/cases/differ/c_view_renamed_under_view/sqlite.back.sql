BEGIN;

-- change view book_prices
DROP VIEW "book_prices";

-- change view dear
DROP VIEW "dear";
CREATE VIEW "dear" AS SELECT id FROM prices WHERE price > 10;

-- change view prices
CREATE VIEW "prices" AS SELECT id, price FROM book;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "dear";
EXPLAIN QUERY PLAN SELECT * FROM "prices";

COMMIT;
