-- rename table work -> book
RENAME TABLE `work` TO `book`;

-- bring view dear up to date
ALTER VIEW `dear` AS SELECT book.id FROM book WHERE book.price > 10;
