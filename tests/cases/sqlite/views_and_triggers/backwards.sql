BEGIN;

-- drop trigger author_named
DROP TRIGGER "author_named";

-- change trigger book_logged
DROP TRIGGER "book_logged";

-- change view expensive
DROP VIEW "expensive";

-- change view how_many
DROP VIEW "how_many";

-- drop view names
DROP VIEW "names";

-- change view expensive
CREATE VIEW "expensive" AS SELECT title, price FROM book WHERE price > 10;

-- change view expensive_count
CREATE VIEW "expensive_count" AS SELECT count(*) AS n FROM expensive;

-- change trigger book_logged
CREATE TRIGGER "book_logged" AFTER UPDATE OF price ON book BEGIN
    INSERT INTO log (what) VALUES ('price of ' || NEW.title);
END;

-- add trigger review_logged
CREATE TRIGGER "review_logged" AFTER INSERT ON review BEGIN
    INSERT INTO log (what) SELECT title FROM book WHERE id = NEW.book_id;
END;

-- views and triggers must still work
EXPLAIN QUERY PLAN UPDATE "book" SET "price" = "price";
EXPLAIN QUERY PLAN SELECT * FROM "expensive";
EXPLAIN QUERY PLAN SELECT * FROM "expensive_count";

COMMIT;
