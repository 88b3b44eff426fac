-- rename column book.place -> shelf
-- rename column book.isbn -> code
-- add index book.book_code
ALTER TABLE `book`
    RENAME COLUMN `isbn` TO `code`,
    RENAME COLUMN `place` TO `shelf`,
    ADD INDEX `book_code` (`code`);
