-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add column book.stock
ALTER TABLE "book" ADD COLUMN "stock" INTEGER NOT NULL DEFAULT 3;

-- change book: stock, shelf (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT,
    "stock" INTEGER NOT NULL,
    "shelf" TEXT
);
INSERT INTO "joinery_new_book" ("id", "title", "stock")
SELECT "id", "title", "stock"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- change book.shelf (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT,
    "stock" INTEGER NOT NULL,
    "shelf" TEXT DEFAULT 'front'
);
INSERT INTO "joinery_new_book" ("id", "title", "stock", "shelf")
SELECT "id", "title", "stock", "shelf"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
