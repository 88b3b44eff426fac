-- must be 0: SELECT count(*) FROM `book` AS child WHERE child.`author_id` IS NOT NULL

-- add table author (1 columns)
CREATE TABLE `author` (
    `id` INT NOT NULL,
    PRIMARY KEY (`id`)
);

-- add foreign key book.book_author
ALTER TABLE `book` ADD CONSTRAINT `book_author` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`);
