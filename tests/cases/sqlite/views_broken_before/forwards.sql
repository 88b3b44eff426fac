-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- set views and triggers aside
DROP TRIGGER "book_broken";

-- add column log.at
ALTER TABLE "log" ADD COLUMN "at" TEXT;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change book: note (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT,
    "price" REAL
);
INSERT INTO "joinery_new_book" ("id", "title", "price")
SELECT "id", "title", "price"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

-- put views and triggers back
CREATE TRIGGER "book_broken" AFTER DELETE ON book BEGIN
    INSERT INTO log (missing) VALUES (OLD.title);
END;

-- views and triggers must still work
EXPLAIN QUERY PLAN DELETE FROM "book";
EXPLAIN QUERY PLAN SELECT * FROM "broken";
EXPLAIN QUERY PLAN SELECT * FROM "broken_too";
EXPLAIN QUERY PLAN SELECT * FROM "cheap";

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
