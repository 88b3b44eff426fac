-- must be 0: SELECT count(*) FROM `book` WHERE `pages` IS NOT NULL AND (`pages` NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(`pages` AS DECIMAL(40)) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `book` WHERE `rating` IS NOT NULL AND (`rating` NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(`rating` AS DECIMAL(40)) NOT BETWEEN -2147483648 AND 2147483647)

-- change column book.pages (type varchar(10) -> integer)
-- change column book.rating (type varchar(10) -> integer, default '3' -> 3)
ALTER TABLE `book`
    MODIFY COLUMN `pages` INT,
    MODIFY COLUMN `rating` INT DEFAULT 3;
