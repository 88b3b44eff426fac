-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change shelf: open (rebuild)
CREATE TABLE "joinery_new_shelf" (
    "id" INTEGER PRIMARY KEY
);
INSERT INTO "joinery_new_shelf" ("id")
SELECT "id"
FROM "shelf";
DROP TABLE "shelf";
ALTER TABLE "joinery_new_shelf" RENAME TO "shelf";

-- change book: sold (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT
);
INSERT INTO "joinery_new_book" ("id", "title")
SELECT "id", "title"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
