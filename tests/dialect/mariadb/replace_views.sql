-- forwards
-- change view dear
ALTER VIEW `dear` AS SELECT id, title, price FROM book WHERE price > 20;

-- change view all_books
ALTER VIEW `all_books` AS SELECT id FROM book;

-- rename view sales -> sold_books
RENAME TABLE `sales` TO `sold_books`;

-- rename view dear -> expensive
RENAME TABLE `dear` TO `expensive`;

-- bring view all_of_all up to date
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;

-- bring view very_dear up to date
ALTER VIEW `very_dear` AS SELECT d.title FROM expensive d WHERE d.price > 100;

-- backwards
-- rename view expensive -> dear
RENAME TABLE `expensive` TO `dear`;

-- rename view sold_books -> sales
RENAME TABLE `sold_books` TO `sales`;

-- change view all_books
ALTER VIEW `all_books` AS SELECT * FROM book;

-- bring view all_of_all up to date
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;

-- change view dear
ALTER VIEW `dear` AS SELECT id, title, price FROM book WHERE price > 10;

-- bring view very_dear up to date
ALTER VIEW `very_dear` AS SELECT d.title FROM dear d WHERE d.price > 100;
