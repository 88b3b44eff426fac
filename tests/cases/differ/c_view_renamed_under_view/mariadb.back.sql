-- rename view book_prices -> prices
RENAME TABLE `book_prices` TO `prices`;
ALTER VIEW `dear` AS SELECT id FROM prices WHERE price > 10;
