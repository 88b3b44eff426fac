-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change crate: weight (rebuild)
CREATE TABLE "joinery_new_crate" (
    "id" INTEGER PRIMARY KEY
) STRICT;
INSERT INTO "joinery_new_crate" ("id")
SELECT "id"
FROM "crate";
DROP TABLE "crate";
ALTER TABLE "joinery_new_crate" RENAME TO "crate";

-- change shelf: height (rebuild)
CREATE TABLE "joinery_new_shelf" (
    "id" INTEGER PRIMARY KEY
);
INSERT INTO "joinery_new_shelf" ("id")
SELECT "id"
FROM "shelf";
DROP TABLE "shelf";
ALTER TABLE "joinery_new_shelf" RENAME TO "shelf";

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

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
