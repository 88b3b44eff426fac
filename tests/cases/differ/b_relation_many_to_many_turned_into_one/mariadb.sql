-- loses: table book_tag

-- drop table book_tag
DROP TABLE `book_tag`;

-- add column book.tag_id (integer)
-- add foreign key book.book_tag
ALTER TABLE `book`
    ADD COLUMN `tag_id` INT,
    ADD CONSTRAINT `book_tag` FOREIGN KEY (`tag_id`) REFERENCES `tag` (`id`);
