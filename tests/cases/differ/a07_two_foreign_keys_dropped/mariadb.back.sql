-- add table author (1 columns)
CREATE TABLE `author` (
    `id` INT NOT NULL,
    PRIMARY KEY (`id`)
);

-- add table book (1 columns)
CREATE TABLE `book` (
    `id` INT NOT NULL,
    PRIMARY KEY (`id`)
);

-- add table writes (2 columns)
CREATE TABLE `writes` (
    `author_id` INT NOT NULL,
    `book_id` INT NOT NULL,
    PRIMARY KEY (`author_id`, `book_id`),
    CONSTRAINT `writes_author` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`),
    CONSTRAINT `writes_book` FOREIGN KEY (`book_id`) REFERENCES `book` (`id`)
);
