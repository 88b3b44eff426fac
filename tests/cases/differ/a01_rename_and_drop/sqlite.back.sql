-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename column author.full_name to name
ALTER TABLE "author" RENAME COLUMN "full_name" TO "name";

-- change book: name, column order (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
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
