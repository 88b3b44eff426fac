-- loses: column book.sneaky
-- loses: column book.none
-- loses: column book.nothing
-- loses: column book.flag
-- loses: column book.truth
-- loses: column book.code
-- loses: column book.weight
-- loses: column book.pages

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: pages, weight, code, truth, flag, nothing, none, sneaky (rebuild)
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
