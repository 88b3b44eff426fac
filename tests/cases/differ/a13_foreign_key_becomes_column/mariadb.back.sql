-- must be 0: SELECT count(*) FROM `book` WHERE `author` IS NULL
-- must be 0: SELECT count(*) FROM `book` WHERE `author` IS NOT NULL AND (`author` NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(`author` AS DECIMAL(40)) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `book` AS child WHERE child.`author` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `author` AS parent WHERE parent.`id` = child.`author`)

-- change column book.author (type varchar(100) -> integer, not null)
-- rename column book.author -> author_id
-- add index book.book_by_author
-- add foreign key book.book_author
ALTER TABLE `book`
    CHANGE COLUMN `author` `author_id` INT NOT NULL,
    ADD INDEX `book_by_author` (`author_id`),
    ADD CONSTRAINT `book_author` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`);
