-- loses: column book.tag_id

-- drop foreign key book.book_tag
-- drop column book.tag_id
ALTER TABLE `book`
    DROP FOREIGN KEY `book_tag`,
    DROP INDEX `book_tag`,
    DROP COLUMN `tag_id`;

-- add table book_tag (2 columns)
CREATE TABLE `book_tag` (
    `book_id` INT NOT NULL,
    `tag_id` INT NOT NULL,
    PRIMARY KEY (`book_id`, `tag_id`),
    CONSTRAINT `book_tag_book` FOREIGN KEY (`book_id`) REFERENCES `book` (`id`) ON DELETE CASCADE,
    CONSTRAINT `book_tag_tag` FOREIGN KEY (`tag_id`) REFERENCES `tag` (`id`) ON DELETE CASCADE
);
