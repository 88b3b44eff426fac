-- must be 0: SELECT count(*) FROM `book` AS child WHERE child.`author_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `author` AS parent WHERE parent.`id` = child.`author_id`)
-- must be 0: SELECT count(*) FROM `book` AS child WHERE child.`publisher_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `publisher` AS parent WHERE parent.`id` = child.`publisher_id`)

-- take foreign key book.book_shelf out of the way
ALTER TABLE `book` DROP FOREIGN KEY `book_shelf`;

-- drop foreign key book.book_series
-- change column book.shelf_id (type integer -> bigint)
-- add foreign key book.book_author
-- add foreign key book.book_publisher
ALTER TABLE `book`
    DROP FOREIGN KEY `book_series`,
    DROP INDEX `book_series`,
    MODIFY COLUMN `shelf_id` BIGINT,
    ADD CONSTRAINT `book_author` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`),
    ADD CONSTRAINT `book_publisher` FOREIGN KEY (`publisher_id`) REFERENCES `publisher` (`id`);

-- change column shelf.id (type integer -> bigint)
ALTER TABLE `shelf` MODIFY COLUMN `id` BIGINT NOT NULL;

-- put foreign key book.book_shelf back
ALTER TABLE `book` ADD CONSTRAINT `book_shelf` FOREIGN KEY (`shelf_id`) REFERENCES `shelf` (`id`) ON DELETE CASCADE;
