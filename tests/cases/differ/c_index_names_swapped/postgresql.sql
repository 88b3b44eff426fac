BEGIN;

-- rename index book.one -> joinery_swap
ALTER INDEX "one" RENAME TO "joinery_swap";

-- rename index book.two -> one
ALTER INDEX "two" RENAME TO "one";

-- rename index book.joinery_swap -> two
ALTER INDEX "joinery_swap" RENAME TO "two";

COMMIT;
