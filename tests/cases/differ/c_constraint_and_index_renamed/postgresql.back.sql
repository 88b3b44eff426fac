BEGIN;

-- change primary key of table book
ALTER TABLE "book" RENAME CONSTRAINT "book_primary" TO "book_key";

-- rename index book.book_code_index -> x
ALTER INDEX "book_code_index" RENAME TO "x";

-- rename constraint book.book_code_filled -> k
ALTER TABLE "book" RENAME CONSTRAINT "book_code_filled" TO "k";

-- rename constraint book.book_code_unique -> u
ALTER TABLE "book" RENAME CONSTRAINT "book_code_unique" TO "u";

-- rename constraint book.book_a -> f
ALTER TABLE "book" RENAME CONSTRAINT "book_a" TO "f";

COMMIT;
