BEGIN;

-- change view dear
DROP VIEW "dear";

-- change view prices
DROP VIEW "prices";

-- change view book_prices
CREATE VIEW "book_prices" AS SELECT id, price FROM book;

-- change view dear
CREATE VIEW "dear" AS SELECT id FROM book_prices WHERE price > 10;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "book_prices";
EXPLAIN QUERY PLAN SELECT * FROM "dear";

COMMIT;
