-- rename view prices -> book_prices
RENAME TABLE `prices` TO `book_prices`;
ALTER VIEW `dear` AS SELECT id FROM book_prices WHERE price > 10;
