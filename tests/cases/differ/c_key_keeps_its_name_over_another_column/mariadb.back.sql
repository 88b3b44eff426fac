-- loses: column book.code

-- add column book.isbn (varchar(20))
-- change unique constraint book.book_isbn_key
-- drop column book.code
-- rename constraint book.book_isbn_key -> 
ALTER TABLE `book`
    DROP INDEX `book_isbn_key`,
    DROP COLUMN `code`,
    ADD COLUMN `isbn` VARCHAR(20),
    ADD UNIQUE INDEX `book_isbn_unique` (`isbn`);
