-- must be 0: SELECT count(*) FROM `book` WHERE `price` IS NOT NULL AND (ABS(CAST(`price` AS DECIMAL(65, 2))) >= 100000000)
-- must be 0: SELECT count(*) FROM `book` WHERE `double_price` IS NOT NULL AND (ABS(CAST(`double_price` AS DECIMAL(65, 2))) >= 100000000)
-- must be 0: SELECT count(*) FROM (SELECT `id` AS joinery_row, CAST(`price` AS DECIMAL(65, 2)) AS `amount` FROM `book`) AS later WHERE NOT (amount >= 0)

-- rename column book.price -> amount
-- rename column book.code -> isbn
-- change column book.amount (type integer -> numeric(10,2))
-- change column book.isbn (type varchar(20) -> varchar(40))
-- change column book.double_price (type integer -> numeric(10,2))
-- change column book.code_lower (type varchar(20) -> varchar(40))
ALTER TABLE `book`
    DROP CONSTRAINT `book_price`,
    CHANGE COLUMN `price` `amount` DECIMAL(10,2),
    CHANGE COLUMN `code` `isbn` VARCHAR(40),
    MODIFY COLUMN `double_price` DECIMAL(10,2) GENERATED ALWAYS AS (amount * 2) STORED,
    MODIFY COLUMN `code_lower` VARCHAR(40) GENERATED ALWAYS AS (lower(isbn)) STORED,
    ADD CONSTRAINT `book_price` CHECK (amount >= 0);

-- bring view book_list up to date
ALTER VIEW `book_list` AS SELECT id, amount, isbn FROM book WHERE amount > 0;

-- bring view book_codes up to date
ALTER VIEW `book_codes` AS SELECT isbn FROM book_list;
