-- forwards
-- add table author (2 columns)
CREATE TABLE `author` (
    `id` INT NOT NULL AUTO_INCREMENT,
    `name` VARCHAR(40) NOT NULL COMMENT 'It''s their "own" name\\',
    PRIMARY KEY (`id`),
    UNIQUE INDEX `author_name_unique` (`name`)
) COMMENT = 'Who wrote it';

-- add table book (4 columns)
CREATE TABLE `book` (
    `id` BIGINT NOT NULL AUTO_INCREMENT,
    `title` TEXT NOT NULL,
    `price` DECIMAL(8,2) DEFAULT 0,
    `published` DATE,
    PRIMARY KEY (`id`),
    INDEX `book_title_index` (`title`(768)),
    CONSTRAINT `book_price_check` CHECK (price >= 0)
);

-- add table copy (2 columns)
CREATE TABLE `copy` (
    `id` INT NOT NULL,
    `book_id` BIGINT,
    PRIMARY KEY (`id`),
    CONSTRAINT `copy_book_id_fk` FOREIGN KEY (`book_id`) REFERENCES `book` (`id`)
);

-- backwards
-- drop table copy
DROP TABLE `copy`;

-- drop table book
DROP TABLE `book`;

-- drop table author
DROP TABLE `author`;
