-- must be 0: SELECT count(*) FROM (SELECT `code` AS value FROM `book` WHERE `code` IS NOT NULL GROUP BY `code` HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM `book` WHERE NOT (price > 0)
-- must be 0: SELECT count(*) FROM `book` AS child WHERE child.`shelf_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `shelf` AS parent WHERE parent.`id` = child.`shelf_id`)

-- take foreign key book.book_shelf out of the way
ALTER TABLE `book` DROP FOREIGN KEY `book_shelf`;

-- change foreign key book.book_shelf
-- change index book.book_shelf_index
-- change check book.book_price
-- change unique constraint book.book_code
ALTER TABLE `book`
    DROP CONSTRAINT `book_price`,
    DROP INDEX `book_code`,
    DROP INDEX `book_shelf_index`,
    ADD UNIQUE INDEX `book_code` (`code`),
    ADD INDEX `book_shelf_index` (`shelf_id`),
    ADD CONSTRAINT `book_price` CHECK (price > 0),
    ADD CONSTRAINT `book_shelf` FOREIGN KEY (`shelf_id`) REFERENCES `shelf` (`id`);
