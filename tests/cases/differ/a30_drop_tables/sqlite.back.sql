BEGIN;

-- add table author
CREATE TABLE "author" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "publisher_id" INTEGER,
    CONSTRAINT "author_publisher" FOREIGN KEY ("publisher_id") REFERENCES "publisher" ("id")
);

-- add table book
CREATE TABLE "book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "author_id" INTEGER,
    CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id")
);

-- add index book_by_author
CREATE INDEX "book_by_author" ON "book" ("author_id");

-- add view book_list
CREATE VIEW "book_list" AS SELECT book.id FROM book JOIN author ON author.id = book.author_id;

COMMIT;
