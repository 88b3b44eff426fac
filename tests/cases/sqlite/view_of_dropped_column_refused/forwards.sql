-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change book: price (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT
);
INSERT INTO "joinery_new_book" ("id", "title")
SELECT "id", "title"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "expensive";
EXPLAIN QUERY PLAN SELECT * FROM "expensive_titles";

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
