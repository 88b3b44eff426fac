-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add column shelf.open
ALTER TABLE "shelf" ADD COLUMN "open" BOOLEAN DEFAULT TRUE;

-- change book.sold (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT,
    "sold" TEXT DEFAULT TRUE
);
INSERT INTO "joinery_new_book" ("id", "title")
SELECT "id", "title"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
