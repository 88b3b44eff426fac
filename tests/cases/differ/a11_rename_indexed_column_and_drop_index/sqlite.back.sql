BEGIN;

-- rename column book.isbn to code
ALTER TABLE "book" RENAME COLUMN "isbn" TO "code";

-- rename column book.place to shelf
ALTER TABLE "book" RENAME COLUMN "place" TO "shelf";

-- add index book_code
CREATE INDEX "book_code" ON "book" ("code");

COMMIT;
