-- must be 0: SELECT count(*) FROM `book` WHERE `price` IS NOT NULL AND (`price` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `book` WHERE `code` IS NOT NULL AND (CHAR_LENGTH(`code`) > 20)
-- must be 0: SELECT count(*) FROM `book` WHERE `double_price` IS NOT NULL AND (`double_price` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `book` WHERE `code_lower` IS NOT NULL AND (CHAR_LENGTH(`code_lower`) > 20)
-- must be 0: SELECT count(*) FROM `book` WHERE NOT (price >= 0)

-- change column book.code_lower (type varchar(40) -> varchar(20))
-- change column book.double_price (type bigint -> integer)
-- change column book.code (type varchar(40) -> varchar(20))
-- change column book.price (type bigint -> integer)
ALTER TABLE `book`
    MODIFY COLUMN `price` INT,
    MODIFY COLUMN `code` VARCHAR(20),
    MODIFY COLUMN `double_price` INT GENERATED ALWAYS AS (price * 2) STORED,
    MODIFY COLUMN `code_lower` VARCHAR(20) GENERATED ALWAYS AS (lower(code)) STORED;
