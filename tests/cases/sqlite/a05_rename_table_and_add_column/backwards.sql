-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

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

-- change book: pages (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "price" REAL,
    "code" VARCHAR(20),
    "author_id" INTEGER,
    "label" TEXT GENERATED ALWAYS AS (title || ' ' || coalesce(code, '')) VIRTUAL,
    FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE,
    CHECK (price >= 0)
);
INSERT INTO "joinery_new_book" ("id", "title", "price", "code", "author_id")
SELECT "id", "title", "price", "code", "author_id"
FROM "book";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_book';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_book', seq FROM sqlite_sequence WHERE name = 'book' COLLATE NOCASE;
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE UNIQUE INDEX "book_code" ON "book" ("code") WHERE code IS NOT NULL;
CREATE INDEX "book_title" ON "book" ("title" COLLATE "NOCASE", "price" DESC);

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

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
