-- must be 0: SELECT count(*) FROM (SELECT "isbn" AS value FROM "book" WHERE "isbn" IS NOT NULL GROUP BY "isbn" HAVING count(*) > 1) AS doubled

BEGIN;

-- rename column book.place -> shelf
ALTER TABLE "book" RENAME COLUMN "place" TO "shelf";

-- rename column book.isbn -> code
ALTER TABLE "book" RENAME COLUMN "isbn" TO "code";

-- add unique constraint book.book_code_once
ALTER TABLE "book" ADD CONSTRAINT "book_code_once" UNIQUE ("code");

COMMIT;
