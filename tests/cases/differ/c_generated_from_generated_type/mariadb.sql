-- must be 0: SELECT count(*) FROM `book` WHERE `price` IS NOT NULL AND (ABS(CAST(`price` AS DECIMAL(65, 2))) >= 100000000)
-- must be 0: SELECT count(*) FROM `book` WHERE `doubled` IS NOT NULL AND (ABS(CAST(`doubled` AS DECIMAL(65, 2))) >= 10000000000)

-- change column book.price (type integer -> numeric(10,2))
-- change column book.doubled (type integer -> numeric(12,2))
ALTER TABLE `book`
    MODIFY COLUMN `price` DECIMAL(10,2),
    MODIFY COLUMN `doubled` DECIMAL(12,2) GENERATED ALWAYS AS (price * 2) STORED;
