-- rename table work -> book
RENAME TABLE `work` TO `book`;
ALTER VIEW `dear` AS SELECT book.id FROM book WHERE book.price > 10;
