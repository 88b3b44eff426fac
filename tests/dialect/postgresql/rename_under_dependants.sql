-- forwards
BEGIN;

-- rename column book.price -> cost
ALTER TABLE "book" RENAME COLUMN "price" TO "cost";
ALTER VIEW "all_books" RENAME COLUMN "price" TO "cost";
ALTER VIEW "dear" RENAME COLUMN "price" TO "cost";

-- rename table book -> volume
ALTER TABLE "book" RENAME TO "volume";
ALTER TABLE "volume" RENAME CONSTRAINT "book_pkey" TO "volume_pkey";

COMMIT;

-- backwards
BEGIN;

-- rename table volume -> book
ALTER TABLE "volume" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "volume_pkey" TO "book_pkey";

-- rename column book.cost -> price
ALTER TABLE "book" RENAME COLUMN "cost" TO "price";
ALTER VIEW "all_books" RENAME COLUMN "cost" TO "price";
ALTER VIEW "dear" RENAME COLUMN "cost" TO "price";

COMMIT;
