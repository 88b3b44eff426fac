-- rename view book_prices -> prices
RENAME TABLE `book_prices` TO `prices`;

-- bring view dear up to date
ALTER VIEW `dear` AS SELECT id FROM prices WHERE price > 10;
