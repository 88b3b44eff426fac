-- must be 0: SELECT count(*) FROM `book` WHERE `length` IS NOT NULL AND (`length` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `book` WHERE `isbn` IS NOT NULL AND (CHAR_LENGTH(`isbn`) > 10)

-- change column book.isbn (type varchar(20) -> varchar(10), null allowed)
-- change column book.length (type bigint -> integer)
-- rename column book.isbn -> code
-- rename column book.length -> pages
ALTER TABLE `book`
    CHANGE COLUMN `length` `pages` INT DEFAULT 0,
    CHANGE COLUMN `isbn` `code` VARCHAR(10);
