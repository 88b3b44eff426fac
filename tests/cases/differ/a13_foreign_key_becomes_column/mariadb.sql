-- drop foreign key book.book_author
-- drop index book.book_by_author
-- rename column book.author_id -> author
-- change column book.author (type integer -> varchar(100), null allowed)
ALTER TABLE `book`
    DROP FOREIGN KEY `book_author`,
    DROP INDEX `book_by_author`,
    CHANGE COLUMN `author_id` `author` VARCHAR(100);
