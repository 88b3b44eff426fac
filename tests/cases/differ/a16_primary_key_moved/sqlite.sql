-- must be 0: SELECT count(*) FROM (SELECT "isbn" AS value FROM "book" WHERE "isbn" IS NOT NULL GROUP BY "isbn" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: primary key (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL,
    "isbn" VARCHAR(13) NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_book" (rowid, "id", "isbn")
SELECT rowid, "id", "isbn"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
