BEGIN;

-- rename column book.place -> shelf
ALTER TABLE "book" RENAME COLUMN "place" TO "shelf";

-- rename column book.isbn -> code
ALTER TABLE "book" RENAME COLUMN "isbn" TO "code";

-- add index book.book_code
CREATE INDEX "book_code" ON "book" ("code");

COMMIT;
