-- must be 0: SELECT count(*) FROM "book" WHERE "isbn" IS NOT NULL AND (length("isbn") > 10)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: pages, code (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "pages" INTEGER DEFAULT 0,
    "code" VARCHAR(10)
);
INSERT INTO "joinery_new_book" ("id", "pages", "code")
SELECT "id", "length", "isbn"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
