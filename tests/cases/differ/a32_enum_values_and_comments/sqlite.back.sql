-- loses: column book.state
-- loses: column book.mood

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: mood, state (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_book" ("id")
SELECT "id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
