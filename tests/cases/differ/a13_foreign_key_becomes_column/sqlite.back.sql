-- must be 0: SELECT count(*) FROM "book" WHERE "author" IS NULL
-- must be 0: SELECT count(*) FROM "book" WHERE "author" IS NOT NULL AND (CAST("author" AS INTEGER) <> "author")
-- must be 0: SELECT count(*) FROM (SELECT * FROM (SELECT "id", CAST("author" AS INTEGER) AS "author_id" FROM "book") AS "book") AS child WHERE child."author_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "author" AS parent WHERE parent."id" = child."author_id")

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: author_id, foreign key to author (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "author_id" INTEGER NOT NULL,
    CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id")
);
INSERT INTO "joinery_new_book" ("id", "author_id")
SELECT "id", CAST("author" AS INTEGER)
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE INDEX "book_by_author" ON "book" ("author_id");

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
