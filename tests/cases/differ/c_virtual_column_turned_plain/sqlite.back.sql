-- loses: column book.double

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: double, other (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "price" INTEGER,
    "double" INTEGER GENERATED ALWAYS AS (price * 2) VIRTUAL,
    "other" INTEGER
);
INSERT INTO "joinery_new_book" ("id", "price", "other")
SELECT "id", "price", "other"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
