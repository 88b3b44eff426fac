BEGIN;

-- add enum mood (2 values)
CREATE TYPE "mood" AS ENUM ('happy', 'sad');

-- add table author (3 columns)
CREATE TABLE "author" (
    "id" integer NOT NULL,
    "mood" "mood" DEFAULT 'happy',
    "name" text,
    CONSTRAINT "author_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "author_name" ON "author" ("name");

-- add table book (2 columns)
CREATE TABLE "book" (
    "id" integer NOT NULL,
    "author_id" integer,
    CONSTRAINT "book_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id")
);

-- add view list
CREATE VIEW "list" AS SELECT id FROM book;

-- add view list_of_list
CREATE VIEW "list_of_list" AS SELECT id FROM list;

COMMIT;
