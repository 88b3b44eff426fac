-- must be 0: SELECT count(*) FROM (SELECT `email` AS value FROM `author` WHERE `email` IS NOT NULL GROUP BY `email` HAVING count(*) > 1) AS doubled

-- add table book (2 columns)
CREATE TABLE `book` (
    `id` INT NOT NULL,
    `author_email` VARCHAR(100),
    PRIMARY KEY (`id`)
);

-- add index author.author_email
ALTER TABLE `author` ADD UNIQUE INDEX `author_email` (`email`);

-- add foreign key book.book_author
ALTER TABLE `book` ADD CONSTRAINT `book_author` FOREIGN KEY (`author_email`) REFERENCES `author` (`email`);
