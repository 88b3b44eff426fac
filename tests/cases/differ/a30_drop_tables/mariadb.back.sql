-- add table author (2 columns)
CREATE TABLE `author` (
    `id` INT NOT NULL,
    `publisher_id` INT,
    PRIMARY KEY (`id`),
    CONSTRAINT `author_publisher` FOREIGN KEY (`publisher_id`) REFERENCES `publisher` (`id`)
);

-- add table book (2 columns)
CREATE TABLE `book` (
    `id` INT NOT NULL,
    `author_id` INT,
    PRIMARY KEY (`id`),
    INDEX `book_by_author` (`author_id`),
    CONSTRAINT `book_author` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`)
);

-- add view book_list
CREATE VIEW `book_list` AS SELECT book.id FROM book JOIN author ON author.id = book.author_id;
