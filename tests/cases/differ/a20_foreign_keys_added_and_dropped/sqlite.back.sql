-- must be 0: SELECT count(*) FROM "shelf" WHERE "id" IS NULL OR CAST("id" AS INTEGER) <> "id"
-- must be 0: SELECT count(*) FROM "book" AS child WHERE child."series_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "series" AS parent WHERE parent."id" = child."series_id")

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change shelf.id (rebuild)
CREATE TABLE "joinery_new_shelf" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_shelf" ("id")
SELECT "id"
FROM "shelf";
DROP TABLE "shelf";
ALTER TABLE "joinery_new_shelf" RENAME TO "shelf";

-- change book: shelf_id, foreign key to author, foreign key to publisher, foreign key to series (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "author_id" INTEGER,
    "publisher_id" INTEGER,
    "series_id" INTEGER,
    "shelf_id" INTEGER,
    CONSTRAINT "book_series" FOREIGN KEY ("series_id") REFERENCES "series" ("id"),
    CONSTRAINT "book_shelf" FOREIGN KEY ("shelf_id") REFERENCES "shelf" ("id") ON DELETE CASCADE
);
INSERT INTO "joinery_new_book" ("id", "author_id", "publisher_id", "series_id", "shelf_id")
SELECT "id", "author_id", "publisher_id", "series_id", "shelf_id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
