-- must be 0: SELECT count(*) FROM (SELECT `isbn` AS value FROM `book` GROUP BY `isbn` HAVING count(*) > 1) AS doubled

-- add unique constraint book.book_id_once
ALTER TABLE `book` ADD UNIQUE INDEX `book_id_once` (`id`);

-- add column review.book_isbn (varchar(13))
-- drop foreign key review.review_book
ALTER TABLE `review`
    DROP FOREIGN KEY `review_book`,
    DROP INDEX `review_book`,
    ADD COLUMN `book_isbn` VARCHAR(13);

-- change primary key of table book
ALTER TABLE `book`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`isbn`);

-- add foreign key review.review_book
ALTER TABLE `review` ADD CONSTRAINT `review_book` FOREIGN KEY (`book_isbn`) REFERENCES `book` (`isbn`);
