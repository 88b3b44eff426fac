BEGIN;

-- set views and triggers aside
DROP TRIGGER "book_logged";
DROP TRIGGER "review_logged";
DROP VIEW "expensive";
DROP VIEW "expensive_count";

-- drop column review.half_stars
ALTER TABLE "review" DROP COLUMN "half_stars";

-- drop column log.kind
ALTER TABLE "log" DROP COLUMN "kind";

-- drop column book.created_at
ALTER TABLE "book" DROP COLUMN "created_at";

-- put views and triggers back
CREATE VIEW "expensive" AS SELECT title, price FROM book WHERE price > 10;
CREATE VIEW "expensive_count" AS SELECT count(*) AS n FROM expensive;
CREATE TRIGGER "book_logged" AFTER UPDATE OF price ON book BEGIN
    INSERT INTO log (what) VALUES ('price of ' || NEW.title);
END;
CREATE TRIGGER "review_logged" AFTER INSERT ON review BEGIN
    INSERT INTO log (what) SELECT title FROM book WHERE id = NEW.book_id;
END;

COMMIT;
