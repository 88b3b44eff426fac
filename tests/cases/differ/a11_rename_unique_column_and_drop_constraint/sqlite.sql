-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: isbn, place, unique (code) (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "isbn" VARCHAR(20),
    "place" INTEGER,
    CONSTRAINT "book_shelf_once" UNIQUE ("place")
);
INSERT INTO "joinery_new_book" ("id", "isbn", "place")
SELECT "id", "code", "shelf"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
