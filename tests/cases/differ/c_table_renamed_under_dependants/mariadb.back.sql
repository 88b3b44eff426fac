-- rename table work -> book
RENAME TABLE `work` TO `book`;
CREATE OR REPLACE VIEW `dear` AS SELECT book.id FROM book WHERE book.price > 10;
