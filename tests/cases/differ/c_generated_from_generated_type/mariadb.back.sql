-- warning: The values of book.price are rounded to fit INT.
-- must be 0: SELECT count(*) FROM `book` WHERE `price` IS NOT NULL AND (ROUND(`price`) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `book` WHERE `doubled` IS NOT NULL AND (ROUND(`doubled`) NOT BETWEEN -2147483648 AND 2147483647)

-- change column book.doubled (type numeric(12,2) -> integer)
-- change column book.price (type numeric(10,2) -> integer)
ALTER TABLE `book`
    MODIFY COLUMN `price` INT,
    MODIFY COLUMN `doubled` INT GENERATED ALWAYS AS (price * 2) STORED;
