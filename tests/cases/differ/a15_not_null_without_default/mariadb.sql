-- must be 0: SELECT count(*) FROM `book` WHERE `pages` IS NULL

-- change column book.pages (not null)
ALTER TABLE `book` MODIFY COLUMN `pages` INT NOT NULL;
