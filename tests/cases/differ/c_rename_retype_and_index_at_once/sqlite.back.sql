-- must be 0: SELECT count(*) FROM "work" WHERE "isbn" IS NOT NULL AND (length("isbn") > 10)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename table work to book
ALTER TABLE "work" RENAME TO "book";

-- change book: code, unique (shelf) (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code" VARCHAR(10),
    "shelf" INTEGER,
    CONSTRAINT "book_shelf" UNIQUE ("shelf")
);
INSERT INTO "joinery_new_book" ("id", "code", "shelf")
SELECT "id", "isbn", "shelf"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE INDEX "book_code" ON "book" ("code");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
