-- must be 0: SELECT count(*) FROM `work` WHERE `isbn` IS NOT NULL AND (CHAR_LENGTH(`isbn`) > 10)

-- change index work.work_isbn
-- change column work.isbn (type text -> varchar(10), null allowed)
-- rename index work.work_isbn -> book_code
-- rename constraint work.work_shelf -> book_shelf
-- rename column work.isbn -> code
ALTER TABLE `work`
    DROP INDEX `work_isbn`,
    CHANGE COLUMN `isbn` `code` VARCHAR(10),
    RENAME INDEX `work_shelf` TO `book_shelf`,
    ADD INDEX `book_code` (`code`);

-- rename table work -> book
RENAME TABLE `work` TO `book`;
