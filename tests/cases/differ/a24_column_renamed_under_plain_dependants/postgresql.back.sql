BEGIN;

-- rename column book.isbn -> code
ALTER TABLE "book" RENAME COLUMN "isbn" TO "code";
ALTER VIEW "book_codes" RENAME COLUMN "isbn" TO "code";
ALTER VIEW "book_list" RENAME COLUMN "isbn" TO "code";

-- rename column book.amount -> price
ALTER TABLE "book" RENAME COLUMN "amount" TO "price";
ALTER VIEW "book_list" RENAME COLUMN "amount" TO "price";

COMMIT;
