-- drop index book.book_code
-- rename column book.code -> isbn
-- rename column book.shelf -> place
ALTER TABLE `book`
    DROP INDEX `book_code`,
    RENAME COLUMN `code` TO `isbn`,
    RENAME COLUMN `shelf` TO `place`;
