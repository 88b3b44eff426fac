BEGIN;

-- add table author
CREATE TABLE "author" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

-- add table book
CREATE TABLE "book" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

-- add table writes
CREATE TABLE "writes" (
    "author_id" INTEGER NOT NULL,
    "book_id" INTEGER NOT NULL,
    PRIMARY KEY ("author_id", "book_id"),
    CONSTRAINT "writes_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id"),
    CONSTRAINT "writes_book" FOREIGN KEY ("book_id") REFERENCES "book" ("id")
);

COMMIT;
