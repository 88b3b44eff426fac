-- loses: column book.tax

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop view taxes
DROP VIEW "taxes";

-- change book: tax, total, unique (tax), check book_tax (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" VARCHAR(40),
    "price" INTEGER
);
INSERT INTO "joinery_new_book" ("id", "title", "price")
SELECT "id", "title", "price"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
