-- drop unique constraint book.book_code_once
-- rename column book.code -> isbn
-- rename column book.shelf -> place
ALTER TABLE `book`
    DROP INDEX `book_code_once`,
    RENAME COLUMN `code` TO `isbn`,
    RENAME COLUMN `shelf` TO `place`;
