-- change column book.made (null allowed, default current_timestamp -> none)
-- change column book.state (null allowed, default 'new' -> none)
-- change column book.pages (null allowed, default 0 -> none)
ALTER TABLE `book`
    MODIFY COLUMN `pages` INT,
    MODIFY COLUMN `state` TEXT,
    MODIFY COLUMN `made` DATETIME;
