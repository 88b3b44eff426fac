-- warning: Enum mood is a type with a name of its own, which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.

BEGIN;

-- add table author
CREATE TABLE "author" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "mood" TEXT DEFAULT 'happy' CHECK ("mood" IN ('happy', 'sad')),
    "name" TEXT
);

-- add table book
CREATE TABLE "book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "author_id" INTEGER,
    CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id")
);

-- add index author_name
CREATE INDEX "author_name" ON "author" ("name");

-- add view list
CREATE VIEW "list" AS SELECT id FROM book;

-- add view list_of_list
CREATE VIEW "list_of_list" AS SELECT id FROM list;

COMMIT;
