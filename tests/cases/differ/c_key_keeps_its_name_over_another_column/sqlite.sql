-- loses: column book.isbn
-- must be 0: SELECT count(*) FROM (SELECT "code" AS value FROM (SELECT "id", NULL AS "code" FROM "book") AS "book" WHERE "code" IS NOT NULL GROUP BY "code" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: isbn, code, unique (code) (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code" VARCHAR(20),
    CONSTRAINT "book_isbn_key" UNIQUE ("code")
);
INSERT INTO "joinery_new_book" ("id")
SELECT "id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
