BEGIN;

-- rename view book_prices -> prices
ALTER VIEW "book_prices" RENAME TO "prices";

COMMIT;
