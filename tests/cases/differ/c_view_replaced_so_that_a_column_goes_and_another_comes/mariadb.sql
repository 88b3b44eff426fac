-- loses: column book.price

-- add column book.amount (numeric(10,2))
ALTER TABLE `book` ADD COLUMN `amount` DECIMAL(10,2) AFTER `title`;

-- change view book_list
ALTER VIEW `book_list` AS SELECT id, title, amount FROM book;

-- drop column book.price
ALTER TABLE `book` DROP COLUMN `price`;
