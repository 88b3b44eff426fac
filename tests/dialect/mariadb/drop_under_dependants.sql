-- forwards
-- change view sales
ALTER VIEW `sales` AS SELECT id FROM book;

-- drop trigger watch_sales
DROP TRIGGER `watch_sales`;

-- drop column book.sold
ALTER TABLE `book` DROP COLUMN `sold`;
ALTER VIEW `all_books` AS SELECT * FROM book;
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;

-- backwards
-- add column book.sold (integer)
ALTER TABLE `book` ADD COLUMN `sold` INT AFTER `price`;
ALTER VIEW `all_books` AS SELECT * FROM book;

-- add trigger watch_sales
ALTER VIEW `all_of_all` AS SELECT * FROM all_books;
CREATE TRIGGER `watch_sales` BEFORE INSERT ON book FOR EACH ROW SET NEW.sold = COALESCE(NEW.sold, 0);

-- change view sales
ALTER VIEW `sales` AS SELECT id, sold FROM book;
