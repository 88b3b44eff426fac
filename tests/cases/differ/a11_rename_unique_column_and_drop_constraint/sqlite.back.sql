-- must be 0: SELECT count(*) FROM (SELECT "code" AS value FROM (SELECT "id", "isbn" AS "code", "place" AS "shelf" FROM "book") AS "book" WHERE "code" IS NOT NULL GROUP BY "code" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: code, shelf, unique (code) (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code" VARCHAR(20),
    "shelf" INTEGER,
    CONSTRAINT "book_code_once" UNIQUE ("code"),
    CONSTRAINT "book_shelf_once" UNIQUE ("shelf")
);
INSERT INTO "joinery_new_book" ("id", "code", "shelf")
SELECT "id", "isbn", "place"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
