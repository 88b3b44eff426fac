-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add column shelf.height
ALTER TABLE "shelf" ADD COLUMN "height" TEXT DEFAULT 150;

-- change book.price (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT,
    "price" TEXT DEFAULT 1.50
);
INSERT INTO "joinery_new_book" ("id", "title")
SELECT "id", "title"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
