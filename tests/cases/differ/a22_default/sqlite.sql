-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- set views and triggers aside
DROP TRIGGER "count_books";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change book.state (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR(100) NOT NULL,
    "code" VARCHAR(20) COLLATE "NOCASE",
    "price" INTEGER,
    "state" TEXT DEFAULT 'new',
    "author_id" INTEGER,
    CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE
);
INSERT INTO "joinery_new_book" ("id", "title", "code", "price", "state", "author_id")
SELECT "id", "title", "code", "price", "state", "author_id"
FROM "book";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_book';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_book', seq FROM sqlite_sequence WHERE name = 'book' COLLATE NOCASE;
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE INDEX "book_by_code" ON "book" ("code", "title");

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

-- put views and triggers back
CREATE TRIGGER "count_books" AFTER INSERT ON book BEGIN UPDATE author SET books = books + 1 WHERE id = NEW.author_id; END;

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
