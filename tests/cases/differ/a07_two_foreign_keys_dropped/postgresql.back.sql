BEGIN;

-- add table author (1 columns)
CREATE TABLE "author" (
    "id" integer NOT NULL,
    CONSTRAINT "author_pkey" PRIMARY KEY ("id")
);

-- add table book (1 columns)
CREATE TABLE "book" (
    "id" integer NOT NULL,
    CONSTRAINT "book_pkey" PRIMARY KEY ("id")
);

-- add table writes (2 columns)
CREATE TABLE "writes" (
    "author_id" integer NOT NULL,
    "book_id" integer NOT NULL,
    CONSTRAINT "writes_pkey" PRIMARY KEY ("author_id", "book_id"),
    CONSTRAINT "writes_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id"),
    CONSTRAINT "writes_book" FOREIGN KEY ("book_id") REFERENCES "book" ("id")
);

COMMIT;
