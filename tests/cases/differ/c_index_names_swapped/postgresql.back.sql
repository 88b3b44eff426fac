BEGIN;

-- rename index book.two -> joinery_swap
ALTER INDEX "two" RENAME TO "joinery_swap";

-- rename index book.one -> two
ALTER INDEX "one" RENAME TO "two";

-- rename index book.joinery_swap -> one
ALTER INDEX "joinery_swap" RENAME TO "one";

COMMIT;
