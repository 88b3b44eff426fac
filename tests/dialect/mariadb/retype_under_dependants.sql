-- forwards
-- change column book.price (type integer -> bigint)
-- change column book.title (type varchar(50) -> text)
ALTER TABLE `book`
    MODIFY COLUMN `title` TEXT,
    MODIFY COLUMN `price` BIGINT;

-- backwards
-- change column book.title (type text -> varchar(50))
-- change column book.price (type bigint -> integer)
ALTER TABLE `book`
    MODIFY COLUMN `title` VARCHAR(50),
    MODIFY COLUMN `price` INT;
