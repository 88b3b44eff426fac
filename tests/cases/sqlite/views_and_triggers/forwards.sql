BEGIN;

-- change trigger book_logged
DROP TRIGGER "book_logged";

-- drop trigger review_logged
DROP TRIGGER "review_logged";

-- change view expensive
DROP VIEW "expensive";

-- change view expensive_count
DROP VIEW "expensive_count";

-- change view expensive
CREATE VIEW "expensive" AS SELECT title, price, author_id FROM book WHERE price > 5;

-- change view how_many
CREATE VIEW "how_many" AS SELECT count(*) AS n FROM expensive;

-- add view names
CREATE VIEW "names" AS SELECT name FROM author UNION ALL SELECT title FROM book;

-- add trigger author_named
CREATE TRIGGER "author_named" AFTER UPDATE OF name ON author WHEN NEW.name <> OLD.name BEGIN
    INSERT INTO log (what) VALUES (NEW.name);
  END;

-- change trigger book_logged
CREATE TRIGGER "book_logged" AFTER DELETE ON book BEGIN INSERT INTO log (what) VALUES ('gone: ' || OLD.title); END;

-- views and triggers must still work
EXPLAIN QUERY PLAN DELETE FROM "book";
EXPLAIN QUERY PLAN SELECT * FROM "expensive";
EXPLAIN QUERY PLAN SELECT * FROM "how_many";

COMMIT;
