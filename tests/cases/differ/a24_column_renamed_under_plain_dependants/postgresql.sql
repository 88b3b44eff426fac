BEGIN;

-- rename column book.price -> amount
ALTER TABLE "book" RENAME COLUMN "price" TO "amount";
ALTER VIEW "book_list" RENAME COLUMN "price" TO "amount";

-- rename column book.code -> isbn
ALTER TABLE "book" RENAME COLUMN "code" TO "isbn";
ALTER VIEW "book_codes" RENAME COLUMN "code" TO "isbn";
ALTER VIEW "book_list" RENAME COLUMN "code" TO "isbn";

COMMIT;
