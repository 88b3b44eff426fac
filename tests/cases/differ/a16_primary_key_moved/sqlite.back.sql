-- must be 0: SELECT count(*) FROM "book" WHERE "id" IS NULL OR CAST("id" AS INTEGER) <> "id"
-- must be 0: SELECT count(*) FROM (SELECT "id" AS value FROM "book" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: primary key (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "isbn" VARCHAR(13) NOT NULL
);
INSERT INTO "joinery_new_book" ("id", "isbn")
SELECT "id", "isbn"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
