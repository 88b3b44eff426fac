-- must be 0: SELECT count(*) FROM (SELECT `isbn` AS value FROM `book` WHERE `isbn` IS NOT NULL GROUP BY `isbn` HAVING count(*) > 1) AS doubled

-- rename column book.place -> shelf
-- rename column book.isbn -> code
-- add unique constraint book.book_code_once
ALTER TABLE `book`
    RENAME COLUMN `isbn` TO `code`,
    RENAME COLUMN `place` TO `shelf`,
    ADD UNIQUE INDEX `book_code_once` (`code`);
