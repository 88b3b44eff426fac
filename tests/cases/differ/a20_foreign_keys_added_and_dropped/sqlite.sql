-- must be 0: SELECT count(*) FROM "book" AS child WHERE child."author_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "author" AS parent WHERE parent."id" = child."author_id")
-- must be 0: SELECT count(*) FROM "book" AS child WHERE child."publisher_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "publisher" AS parent WHERE parent."id" = child."publisher_id")

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: shelf_id, foreign key to series, foreign key to author, foreign key to publisher (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "author_id" INTEGER,
    "publisher_id" INTEGER,
    "series_id" INTEGER,
    "shelf_id" BIGINT,
    CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id"),
    CONSTRAINT "book_publisher" FOREIGN KEY ("publisher_id") REFERENCES "publisher" ("id"),
    CONSTRAINT "book_shelf" FOREIGN KEY ("shelf_id") REFERENCES "shelf" ("id") ON DELETE CASCADE
);
INSERT INTO "joinery_new_book" ("id", "author_id", "publisher_id", "series_id", "shelf_id")
SELECT "id", "author_id", "publisher_id", "series_id", "shelf_id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- change shelf.id (rebuild)
CREATE TABLE "joinery_new_shelf" (
    "id" BIGINT NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_shelf" (rowid, "id")
SELECT rowid, "id"
FROM "shelf";
DROP TABLE "shelf";
ALTER TABLE "joinery_new_shelf" RENAME TO "shelf";

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
