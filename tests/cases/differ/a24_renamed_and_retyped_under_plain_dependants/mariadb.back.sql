-- warning: The values of book.price are rounded to fit INT.
-- must be 0: SELECT count(*) FROM `book` WHERE `amount` IS NOT NULL AND (ROUND(`amount`) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `book` WHERE `isbn` IS NOT NULL AND (CHAR_LENGTH(`isbn`) > 20)
-- must be 0: SELECT count(*) FROM `book` WHERE `double_price` IS NOT NULL AND (ROUND(`double_price`) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `book` WHERE `code_lower` IS NOT NULL AND (CHAR_LENGTH(`code_lower`) > 20)
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', CONVERT(`isbn` USING utf8mb4), CAST(`amount` AS DECIMAL(65))) AS value FROM `book` WHERE `isbn` IS NOT NULL AND `amount` IS NOT NULL GROUP BY CONVERT(`isbn` USING utf8mb4), CAST(`amount` AS DECIMAL(65)) HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM (SELECT `id` AS joinery_row, CAST(`amount` AS DECIMAL(65)) AS `price` FROM `book`) AS later WHERE NOT (price >= 0)

-- change column book.code_lower (type varchar(40) -> varchar(20))
-- change column book.double_price (type numeric(10,2) -> integer)
-- change column book.isbn (type varchar(40) -> varchar(20))
-- change column book.amount (type numeric(10,2) -> integer)
-- rename column book.isbn -> code
-- rename column book.amount -> price
ALTER TABLE `book`
    DROP CONSTRAINT `book_price`,
    CHANGE COLUMN `amount` `price` INT,
    CHANGE COLUMN `isbn` `code` VARCHAR(20),
    MODIFY COLUMN `double_price` INT GENERATED ALWAYS AS (price * 2) STORED,
    MODIFY COLUMN `code_lower` VARCHAR(20) GENERATED ALWAYS AS (lower(code)) STORED,
    ADD CONSTRAINT `book_price` CHECK (price >= 0);

-- bring view book_list up to date
ALTER VIEW `book_list` AS SELECT id, price, code FROM book WHERE price > 0;

-- bring view book_codes up to date
ALTER VIEW `book_codes` AS SELECT code FROM book_list;
