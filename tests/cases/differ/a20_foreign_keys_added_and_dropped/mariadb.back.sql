-- must be 0: SELECT count(*) FROM `shelf` WHERE `id` IS NOT NULL AND (`id` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `book` WHERE `shelf_id` IS NOT NULL AND (`shelf_id` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `book` AS child WHERE child.`series_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `series` AS parent WHERE parent.`id` = child.`series_id`)

-- take foreign key book.book_shelf out of the way
ALTER TABLE `book` DROP FOREIGN KEY `book_shelf`;

-- change column shelf.id (type bigint -> integer)
ALTER TABLE `shelf` MODIFY COLUMN `id` INT NOT NULL;

-- drop foreign key book.book_publisher
-- drop foreign key book.book_author
-- change column book.shelf_id (type bigint -> integer)
-- add foreign key book.book_series
ALTER TABLE `book`
    DROP FOREIGN KEY `book_author`,
    DROP FOREIGN KEY `book_publisher`,
    DROP INDEX `book_author`,
    DROP INDEX `book_publisher`,
    MODIFY COLUMN `shelf_id` INT,
    ADD CONSTRAINT `book_series` FOREIGN KEY (`series_id`) REFERENCES `series` (`id`),
    ADD CONSTRAINT `book_shelf` FOREIGN KEY (`shelf_id`) REFERENCES `shelf` (`id`) ON DELETE CASCADE;
