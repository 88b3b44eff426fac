-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add column shelf.height
ALTER TABLE "shelf" ADD COLUMN "height" BLOB DEFAULT 1000;

-- change book.price (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT,
    "price" BLOB DEFAULT 1e3
);
INSERT INTO "joinery_new_book" ("id", "title")
SELECT "id", "title"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- change crate.weight (rebuild)
CREATE TABLE "joinery_new_crate" (
    "id" INTEGER PRIMARY KEY,
    "weight" ANY DEFAULT 1e3
) STRICT;
INSERT INTO "joinery_new_crate" ("id")
SELECT "id"
FROM "crate";
DROP TABLE "crate";
ALTER TABLE "joinery_new_crate" RENAME TO "crate";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
