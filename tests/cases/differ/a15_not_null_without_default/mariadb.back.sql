-- change column book.pages (null allowed)
ALTER TABLE `book` MODIFY COLUMN `pages` INT;
