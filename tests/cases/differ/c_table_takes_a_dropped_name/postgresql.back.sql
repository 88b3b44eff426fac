BEGIN;

-- rename table work -> book
ALTER TABLE "work" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "work_pkey" TO "book_pkey";

-- add table work (2 columns)
CREATE TABLE "work" (
    "id" integer NOT NULL,
    "title" text,
    CONSTRAINT "work_pkey" PRIMARY KEY ("id")
);

COMMIT;
