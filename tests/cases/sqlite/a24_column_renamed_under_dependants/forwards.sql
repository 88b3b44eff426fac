BEGIN;

-- change trigger book_logged
DROP TRIGGER "book_logged";

-- change trigger review_logged
DROP TRIGGER "review_logged";

-- change view expensive
DROP VIEW "expensive";

-- set views and triggers aside
DROP VIEW "expensive_count";

-- rename column book.title to name
ALTER TABLE "book" RENAME COLUMN "title" TO "name";

-- rename column book.price to amount
ALTER TABLE "book" RENAME COLUMN "price" TO "amount";

-- rename column book.code to the code
ALTER TABLE "book" RENAME COLUMN "code" TO "the code";

-- change view expensive
CREATE VIEW "expensive" AS SELECT name, amount FROM book WHERE amount > 10;

-- put views and triggers back
CREATE VIEW "expensive_count" AS SELECT count(*) AS n FROM expensive;

-- change trigger book_logged
CREATE TRIGGER "book_logged" AFTER UPDATE OF amount ON book BEGIN
    INSERT INTO log (what) VALUES ('price of ' || NEW.name);
END;

-- change trigger review_logged
CREATE TRIGGER "review_logged" AFTER INSERT ON review BEGIN
    INSERT INTO log (what) SELECT name FROM book WHERE id = NEW.book_id;
END;

-- views and triggers must still work
EXPLAIN QUERY PLAN UPDATE "book" SET "amount" = "amount";
EXPLAIN QUERY PLAN SELECT * FROM "expensive";
EXPLAIN QUERY PLAN SELECT * FROM "expensive_count";
EXPLAIN QUERY PLAN INSERT INTO "review" DEFAULT VALUES;

COMMIT;
