-- loses: column book.tag_id

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table book_tag
CREATE TABLE "book_tag" (
    "book_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,
    PRIMARY KEY ("book_id", "tag_id"),
    CONSTRAINT "book_tag_book" FOREIGN KEY ("book_id") REFERENCES "book" ("id") ON DELETE CASCADE,
    CONSTRAINT "book_tag_tag" FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE
);

-- change book: tag_id, foreign key to tag (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_book" ("id")
SELECT "id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
