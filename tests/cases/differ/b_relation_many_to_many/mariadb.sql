-- add table book_tag (2 columns)
CREATE TABLE `book_tag` (
    `book_id` INT NOT NULL,
    `tag_id` INT NOT NULL,
    PRIMARY KEY (`book_id`, `tag_id`),
    INDEX `book_tag_by_tag` (`tag_id`),
    CONSTRAINT `book_tag_book` FOREIGN KEY (`book_id`) REFERENCES `book` (`id`) ON DELETE CASCADE,
    CONSTRAINT `book_tag_tag` FOREIGN KEY (`tag_id`) REFERENCES `tag` (`id`) ON DELETE CASCADE
);
