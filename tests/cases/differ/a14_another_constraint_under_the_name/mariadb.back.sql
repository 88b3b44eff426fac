-- must be 0: SELECT count(*) FROM (SELECT `code` AS value FROM `book` WHERE `code` IS NOT NULL GROUP BY `code` HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM `book` WHERE NOT (price > 0)

-- drop check book.book_price
-- drop unique constraint book.book_code
-- add check book.book_price
-- add unique constraint book.book_code
ALTER TABLE `book`
    DROP CONSTRAINT `book_price`,
    DROP INDEX `book_code`,
    ADD UNIQUE INDEX `book_code` (`code`),
    ADD CONSTRAINT `book_price` CHECK (price > 0);
