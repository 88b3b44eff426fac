-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: double, half, triple (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "price" INTEGER,
    "double" INTEGER GENERATED ALWAYS AS (price + price) STORED,
    "half" INTEGER GENERATED ALWAYS AS (price / 2) STORED,
    "triple" INTEGER GENERATED ALWAYS AS (price * 3) STORED
);
INSERT INTO "joinery_new_book" ("id", "price")
SELECT "id", "price"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
