-- must be 0: SELECT count(*) FROM `book` WHERE `code` IS NULL

-- rename column book.pages -> length
-- rename column book.code -> isbn
-- change column book.length (type integer -> bigint)
-- change column book.isbn (type varchar(10) -> varchar(20), not null)
ALTER TABLE `book`
    CHANGE COLUMN `pages` `length` BIGINT DEFAULT 0,
    CHANGE COLUMN `code` `isbn` VARCHAR(20) NOT NULL;
