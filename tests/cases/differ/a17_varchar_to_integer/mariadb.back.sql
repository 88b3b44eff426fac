-- must be 0: SELECT count(*) FROM `book` WHERE `pages` IS NOT NULL AND (CHAR_LENGTH(`pages`) > 10)
-- must be 0: SELECT count(*) FROM `book` WHERE `rating` IS NOT NULL AND (CHAR_LENGTH(`rating`) > 10)

-- change column book.rating (type integer -> varchar(10), default 3 -> '3')
-- change column book.pages (type integer -> varchar(10))
ALTER TABLE `book`
    MODIFY COLUMN `pages` VARCHAR(10),
    MODIFY COLUMN `rating` VARCHAR(10) DEFAULT '3';
