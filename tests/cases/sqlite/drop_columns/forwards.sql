-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop trigger book_logged
DROP TRIGGER "book_logged";

-- drop view expensive
DROP VIEW "expensive";

-- drop view expensive_count
DROP VIEW "expensive_count";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change book: price, check (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "code" VARCHAR(20),
    "author_id" INTEGER,
    "label" TEXT GENERATED ALWAYS AS (title || ' ' || coalesce(code, '')) VIRTUAL,
    FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE
);
INSERT INTO "joinery_new_book" ("id", "title", "code", "author_id")
SELECT "id", "title", "code", "author_id"
FROM "book";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_book';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_book', seq FROM sqlite_sequence WHERE name = 'book' COLLATE NOCASE;
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE UNIQUE INDEX "book_code" ON "book" ("code") WHERE code IS NOT NULL;

-- change author: born (rebuild)
CREATE TABLE "joinery_new_author" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(200) NOT NULL COLLATE "NOCASE"
);
INSERT INTO "joinery_new_author" ("id", "name")
SELECT "id", "name"
FROM "author";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_author';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_author', seq FROM sqlite_sequence WHERE name = 'author' COLLATE NOCASE;
DROP TABLE "author";
ALTER TABLE "joinery_new_author" RENAME TO "author";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

-- views and triggers must still work
EXPLAIN QUERY PLAN INSERT INTO "review" DEFAULT VALUES;

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
