-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop virtual table titles
DROP TABLE "titles";

-- change book.price (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT NOT NULL,
    "price" REAL
);
INSERT INTO "joinery_new_book" ("id", "title", "price")
SELECT "id", "title", CAST("price" AS REAL)
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE INDEX "titles" ON "book" ("title");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
