-- drop foreign key book.book_author
-- drop index book.book_by_author
-- change column book.author_id (type integer -> text)
-- rename column book.author_id -> author
ALTER TABLE `book`
    DROP FOREIGN KEY `book_author`,
    DROP INDEX `book_by_author`,
    CHANGE COLUMN `author_id` `author` TEXT;
