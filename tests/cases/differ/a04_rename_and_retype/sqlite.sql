-- must be 0: SELECT count(*) FROM "book" WHERE "code" IS NULL

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: length, isbn (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "length" BIGINT DEFAULT 0,
    "isbn" VARCHAR(20) NOT NULL
);
INSERT INTO "joinery_new_book" ("id", "length", "isbn")
SELECT "id", "pages", "code"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
