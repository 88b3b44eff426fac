BEGIN;

-- add table author (2 columns)
CREATE TABLE "author" (
    "id" integer NOT NULL,
    "publisher_id" integer,
    CONSTRAINT "author_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "author_publisher" FOREIGN KEY ("publisher_id") REFERENCES "publisher" ("id")
);

-- add table book (2 columns)
CREATE TABLE "book" (
    "id" integer NOT NULL,
    "author_id" integer,
    CONSTRAINT "book_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id")
);
CREATE INDEX "book_by_author" ON "book" ("author_id");

-- add view book_list
CREATE VIEW "book_list" AS SELECT book.id FROM book JOIN author ON author.id = book.author_id;

COMMIT;
