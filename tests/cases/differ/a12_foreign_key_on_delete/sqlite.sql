-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: foreign key to author (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "author_id" INTEGER,
    CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE
);
INSERT INTO "joinery_new_book" ("id", "author_id")
SELECT "id", "author_id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
