-- loses: column book.code
-- must be 0: SELECT count(*) FROM (SELECT "isbn" AS value FROM (SELECT "id", NULL AS "isbn" FROM "book") AS "book" WHERE "isbn" IS NOT NULL GROUP BY "isbn" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: code, isbn, unique (isbn) (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "isbn" VARCHAR(20),
    UNIQUE ("isbn")
);
INSERT INTO "joinery_new_book" ("id")
SELECT "id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
