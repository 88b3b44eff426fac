-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- set views and triggers aside
DROP TRIGGER "book_logged";
DROP TRIGGER "review_logged";

-- drop column log.kind
ALTER TABLE "log" DROP COLUMN "kind";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change review: half_stars (rebuild)
CREATE TABLE "joinery_new_review" (
    "id" INTEGER PRIMARY KEY,
    "book_id" INTEGER NOT NULL,
    "stars" INTEGER,
    FOREIGN KEY ("book_id") REFERENCES "book" ("id") ON DELETE CASCADE
);
INSERT INTO "joinery_new_review" ("id", "book_id", "stars")
SELECT "id", "book_id", "stars"
FROM "review";
DROP TABLE "review";
ALTER TABLE "joinery_new_review" RENAME TO "review";

-- change book: created_at (rebuild)
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

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

-- put views and triggers back
CREATE TRIGGER "book_logged" AFTER UPDATE OF price ON book BEGIN
    INSERT INTO log (what) VALUES ('price of ' || NEW.title);
END;
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
PRAGMA foreign_key_check("review");

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
