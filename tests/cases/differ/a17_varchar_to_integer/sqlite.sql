-- must be 0: SELECT count(*) FROM "book" WHERE "pages" IS NOT NULL AND (CAST("pages" AS INTEGER) <> "pages")
-- must be 0: SELECT count(*) FROM "book" WHERE "rating" IS NOT NULL AND (CAST("rating" AS INTEGER) <> "rating")

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: pages, rating (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "pages" INTEGER,
    "rating" INTEGER DEFAULT 3
);
INSERT INTO "joinery_new_book" ("id", "pages", "rating")
SELECT "id", CAST("pages" AS INTEGER), CAST("rating" AS INTEGER)
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
