BEGIN;

-- rename table work to book
ALTER TABLE "work" RENAME TO "book";

-- add table work
CREATE TABLE "work" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" TEXT
);

COMMIT;
