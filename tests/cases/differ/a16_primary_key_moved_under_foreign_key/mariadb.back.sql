-- loses: column review.book_isbn
-- must be 0: SELECT count(*) FROM `review` AS child WHERE child.`book_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `book` AS parent WHERE parent.`id` = child.`book_id`)

-- drop foreign key review.review_book
ALTER TABLE `review`
    DROP FOREIGN KEY `review_book`,
    DROP INDEX `review_book`;

-- change primary key of table book
ALTER TABLE `book`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

-- add foreign key review.review_book
-- drop column review.book_isbn
ALTER TABLE `review`
    DROP COLUMN `book_isbn`,
    ADD CONSTRAINT `review_book` FOREIGN KEY (`book_id`) REFERENCES `book` (`id`);

-- drop unique constraint book.book_id_once
ALTER TABLE `book` DROP INDEX `book_id_once`;
