-- warning: Enum mood is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- add table author (3 columns)
CREATE TABLE `author` (
    `id` INT NOT NULL,
    `mood` ENUM('happy', 'sad') DEFAULT 'happy',
    `name` TEXT,
    PRIMARY KEY (`id`),
    INDEX `author_name` (`name`(768))
);

-- add table book (2 columns)
CREATE TABLE `book` (
    `id` INT NOT NULL,
    `author_id` INT,
    PRIMARY KEY (`id`),
    CONSTRAINT `book_author` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`)
);

-- add view list
CREATE VIEW `list` AS SELECT id FROM book;

-- add view list_of_list
CREATE VIEW `list_of_list` AS SELECT id FROM list;
