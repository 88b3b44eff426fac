-- must be 0: SELECT count(*) FROM "book" WHERE "pages" IS NULL

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book.pages (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "pages" INTEGER NOT NULL
);
INSERT INTO "joinery_new_book" ("id", "pages")
SELECT "id", "pages"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
