-- rename view prices -> book_prices
RENAME TABLE `prices` TO `book_prices`;

-- bring view dear up to date
ALTER VIEW `dear` AS SELECT id FROM book_prices WHERE price > 10;
