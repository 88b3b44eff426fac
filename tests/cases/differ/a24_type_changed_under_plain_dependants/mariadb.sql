-- change column book.price (type integer -> bigint)
-- change column book.code (type varchar(20) -> varchar(40))
-- change column book.double_price (type integer -> bigint)
-- change column book.code_lower (type varchar(20) -> varchar(40))
ALTER TABLE `book`
    MODIFY COLUMN `price` BIGINT,
    MODIFY COLUMN `code` VARCHAR(40),
    MODIFY COLUMN `double_price` BIGINT GENERATED ALWAYS AS (price * 2) STORED,
    MODIFY COLUMN `code_lower` VARCHAR(40) GENERATED ALWAYS AS (lower(code)) STORED;
