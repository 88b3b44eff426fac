-- rename view book_prices -> prices
RENAME TABLE `book_prices` TO `prices`;
CREATE OR REPLACE VIEW `dear` AS SELECT id FROM prices WHERE price > 10;
