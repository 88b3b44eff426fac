-- must be 0: SELECT count(*) FROM "book" WHERE "pages" IS NOT NULL AND (length(CAST("pages" AS TEXT)) > 10)
-- must be 0: SELECT count(*) FROM "book" WHERE "rating" IS NOT NULL AND (length(CAST("rating" AS TEXT)) > 10)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: pages, rating (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "pages" VARCHAR(10),
    "rating" VARCHAR(10) DEFAULT '3'
);
INSERT INTO "joinery_new_book" ("id", "pages", "rating")
SELECT "id", CAST("pages" AS TEXT), CAST("rating" AS TEXT)
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
