-- loses: column book.isbn

-- rename constraint on book -> book_isbn_key
-- add column book.code (varchar(20))
-- change unique constraint book.book_isbn_key
-- drop column book.isbn
ALTER TABLE `book`
    DROP INDEX `book_isbn_unique`,
    DROP COLUMN `isbn`,
    ADD COLUMN `code` VARCHAR(20),
    ADD UNIQUE INDEX `book_isbn_key` (`code`);
