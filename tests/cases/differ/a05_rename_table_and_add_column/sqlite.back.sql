-- loses: column work.subtitle

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename table work to book
ALTER TABLE "work" RENAME TO "book";

-- change book: subtitle (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL
);
INSERT INTO "joinery_new_book" ("id", "title")
SELECT "id", "title"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
