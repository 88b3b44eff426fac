BEGIN;

-- rename view prices -> book_prices
ALTER VIEW "prices" RENAME TO "book_prices";

COMMIT;
