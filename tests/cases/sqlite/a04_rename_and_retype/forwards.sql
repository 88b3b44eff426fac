-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change trigger book_logged
DROP TRIGGER "book_logged";

-- change view expensive
DROP VIEW "expensive";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change book.amount (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "amount" NUMERIC(10,2),
    "code" VARCHAR(20),
    "author_id" INTEGER,
    "label" TEXT GENERATED ALWAYS AS (title || ' ' || coalesce(code, '')) VIRTUAL,
    FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE,
    CHECK (amount >= 0)
);
INSERT INTO "joinery_new_book" ("id", "title", "amount", "code", "author_id")
SELECT "id", "title", CAST("price" AS NUMERIC), "code", "author_id"
FROM "book";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_book';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_book', seq FROM sqlite_sequence WHERE name = 'book' COLLATE NOCASE;
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE UNIQUE INDEX "book_code" ON "book" ("code") WHERE code IS NOT NULL;
CREATE INDEX "book_title" ON "book" ("title" COLLATE "NOCASE", "amount" DESC);

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

-- change view expensive
CREATE VIEW "expensive" AS SELECT title, amount FROM book WHERE amount > 10;

-- change trigger book_logged
CREATE TRIGGER "book_logged" AFTER UPDATE OF amount ON book BEGIN
    INSERT INTO log (what) VALUES ('price of ' || NEW.title);
END;

-- views and triggers must still work
EXPLAIN QUERY PLAN UPDATE "book" SET "amount" = "amount";
EXPLAIN QUERY PLAN SELECT * FROM "expensive";
EXPLAIN QUERY PLAN SELECT * FROM "expensive_count";
EXPLAIN QUERY PLAN INSERT INTO "review" DEFAULT VALUES;

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
