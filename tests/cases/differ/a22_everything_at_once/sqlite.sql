-- must be 0: SELECT count(*) FROM "book" WHERE "price" IS NOT NULL AND (CAST("price" AS NUMERIC) <> "price" OR abs(CAST("price" AS NUMERIC)) >= 1e8)
-- must be 0: SELECT count(*) FROM (SELECT "code" AS value FROM (SELECT "id", "title" AS "name", "code", COALESCE(CAST("price" AS NUMERIC), 0) AS "amount", "state", "author_id" FROM "book") AS "book" WHERE "code" IS NOT NULL GROUP BY "code" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id", "title" AS "name", "code", COALESCE(CAST("price" AS NUMERIC), 0) AS "amount", "state", "author_id" FROM "book") AS "book" WHERE NOT (amount >= 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- set views and triggers aside
DROP TRIGGER "count_books";

-- change view book_list
DROP VIEW "book_list";

-- change book: name, amount, unique (code), check book_amount (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "code" VARCHAR(20) COLLATE "NOCASE",
    "amount" NUMERIC(10,2) NOT NULL DEFAULT 0,
    "state" TEXT,
    "author_id" INTEGER,
    CONSTRAINT "book_code_once" UNIQUE ("code"),
    CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE,
    CONSTRAINT "book_amount" CHECK (amount >= 0)
);
INSERT INTO "joinery_new_book" ("id", "name", "code", "amount", "state", "author_id")
SELECT "id", "title", "code", COALESCE(CAST("price" AS NUMERIC), 0), "state", "author_id"
FROM "book";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_book';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_book', seq FROM sqlite_sequence WHERE name = 'book' COLLATE NOCASE;
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE INDEX "book_by_code" ON "book" ("code", "name");

-- change view book_list
CREATE VIEW "book_list" AS SELECT book.id, name, amount FROM book;

-- put views and triggers back
CREATE TRIGGER "count_books" AFTER INSERT ON book BEGIN UPDATE author SET books = books + 1 WHERE id = NEW.author_id; END;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "book_list";
EXPLAIN QUERY PLAN INSERT INTO "book" DEFAULT VALUES;

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
