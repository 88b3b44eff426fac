BEGIN;

-- rename constraint book.f -> book_a
ALTER TABLE "book" RENAME CONSTRAINT "f" TO "book_a";

-- rename constraint book.u -> book_code_unique
ALTER TABLE "book" RENAME CONSTRAINT "u" TO "book_code_unique";

-- rename constraint book.k -> book_code_filled
ALTER TABLE "book" RENAME CONSTRAINT "k" TO "book_code_filled";

-- rename index book.x -> book_code_index
ALTER INDEX "x" RENAME TO "book_code_index";

-- change primary key of table book
ALTER TABLE "book" RENAME CONSTRAINT "book_key" TO "book_primary";

COMMIT;
