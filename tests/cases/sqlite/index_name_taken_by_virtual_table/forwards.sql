-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop index titles
DROP INDEX "titles";

-- add virtual table titles
CREATE VIRTUAL TABLE "titles" USING fts5(body);

-- change book.price (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT NOT NULL,
    "price" NUMERIC(10,2)
);
INSERT INTO "joinery_new_book" ("id", "title", "price")
SELECT "id", "title", CAST("price" AS NUMERIC)
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
