-- forwards
-- change view sales
ALTER VIEW `sales` AS SELECT id FROM book;

-- drop trigger watch_sales
DROP TRIGGER `watch_sales`;

-- drop column book.sold
ALTER TABLE `book` DROP COLUMN `sold`;

-- bring view all_books up to date
ALTER VIEW `all_books` AS SELECT * FROM book;

-- bring view all_of_all up to date
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;

-- backwards
-- add column book.sold (integer)
ALTER TABLE `book` ADD COLUMN `sold` INT AFTER `price`;

-- bring view all_books up to date
ALTER VIEW `all_books` AS SELECT * FROM book;

-- bring view all_of_all up to date
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;

-- add trigger watch_sales
CREATE TRIGGER `watch_sales` BEFORE INSERT ON book FOR EACH ROW SET NEW.sold = COALESCE(NEW.sold, 0);

-- change view sales
ALTER VIEW `sales` AS SELECT id, sold FROM book;
