BEGIN;

-- change trigger book_logged
DROP TRIGGER "book_logged";

-- change trigger review_logged
DROP TRIGGER "review_logged";

-- change view expensive
DROP VIEW "expensive";

-- set views and triggers aside
DROP VIEW "expensive_count";

-- rename table work to book
ALTER TABLE "work" RENAME TO "book";

-- rename column author.full_name to name
ALTER TABLE "author" RENAME COLUMN "full_name" TO "name";

-- rename column book.name to title
ALTER TABLE "book" RENAME COLUMN "name" TO "title";

-- change view expensive
CREATE VIEW "expensive" AS SELECT title, price FROM book WHERE price > 10;

-- put views and triggers back
CREATE VIEW "expensive_count" AS SELECT count(*) AS n FROM expensive;

-- change trigger book_logged
CREATE TRIGGER "book_logged" AFTER UPDATE OF price ON book BEGIN
    INSERT INTO log (what) VALUES ('price of ' || NEW.title);
END;

-- change trigger review_logged
CREATE TRIGGER "review_logged" AFTER INSERT ON review BEGIN
    INSERT INTO log (what) SELECT title FROM book WHERE id = NEW.book_id;
END;

-- views and triggers must still work
EXPLAIN QUERY PLAN UPDATE "book" SET "price" = "price";
EXPLAIN QUERY PLAN SELECT * FROM "expensive";
EXPLAIN QUERY PLAN SELECT * FROM "expensive_count";
EXPLAIN QUERY PLAN INSERT INTO "review" DEFAULT VALUES;

COMMIT;
