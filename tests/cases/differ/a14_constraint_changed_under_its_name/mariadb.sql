-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', `code`, `shelf_id`) AS value FROM `book` WHERE `code` IS NOT NULL AND `shelf_id` IS NOT NULL GROUP BY `code`, `shelf_id` HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM `book` WHERE NOT (price >= 0)
-- must be 0: SELECT count(*) FROM `book` AS child WHERE child.`shelf_code` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `shelf` AS parent WHERE parent.`code` = child.`shelf_code`)

-- take foreign key book.book_shelf out of the way
ALTER TABLE `book` DROP FOREIGN KEY `book_shelf`;

-- change unique constraint book.book_code
-- change check book.book_price
-- change index book.book_shelf_index
-- change foreign key book.book_shelf
ALTER TABLE `book`
    DROP CONSTRAINT `book_price`,
    DROP INDEX `book_code`,
    DROP INDEX `book_shelf_index`,
    ADD UNIQUE INDEX `book_code` (`code`, `shelf_id`),
    ADD INDEX `book_shelf_index` (`shelf_code`, `shelf_id`),
    ADD CONSTRAINT `book_price` CHECK (price >= 0),
    ADD CONSTRAINT `book_shelf` FOREIGN KEY (`shelf_code`) REFERENCES `shelf` (`code`);
