-- loses: column book.amount

-- add column book.price (integer)
ALTER TABLE `book` ADD COLUMN `price` INT;

-- change view book_list
ALTER VIEW `book_list` AS SELECT id, title, price FROM book;

-- drop column book.amount
ALTER TABLE `book` DROP COLUMN `amount`;
