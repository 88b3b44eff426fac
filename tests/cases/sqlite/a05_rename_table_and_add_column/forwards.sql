BEGIN;

-- change trigger book_logged
DROP TRIGGER "book_logged";

-- change trigger review_logged
DROP TRIGGER "review_logged";

-- change view expensive
DROP VIEW "expensive";

-- set views and triggers aside
DROP VIEW "expensive_count";

-- rename table book to work
ALTER TABLE "book" RENAME TO "work";

-- add column work.pages
ALTER TABLE "work" ADD COLUMN "pages" INTEGER;

-- change view expensive
CREATE VIEW "expensive" AS SELECT title, price FROM work WHERE price > 10;

-- put views and triggers back
CREATE VIEW "expensive_count" AS SELECT count(*) AS n FROM expensive;

-- change trigger book_logged
CREATE TRIGGER "book_logged" AFTER UPDATE OF price ON work BEGIN
    INSERT INTO log (what) VALUES ('price of ' || NEW.title);
END;

-- change trigger review_logged
CREATE TRIGGER "review_logged" AFTER INSERT ON review BEGIN
    INSERT INTO log (what) SELECT title FROM work WHERE id = NEW.book_id;
END;

-- views and triggers must still work
EXPLAIN QUERY PLAN UPDATE "work" SET "price" = "price";
EXPLAIN QUERY PLAN SELECT * FROM "expensive";
EXPLAIN QUERY PLAN SELECT * FROM "expensive_count";
EXPLAIN QUERY PLAN INSERT INTO "review" DEFAULT VALUES;

COMMIT;
