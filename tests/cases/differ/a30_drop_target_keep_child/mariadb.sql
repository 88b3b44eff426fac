-- loses: table author

-- drop foreign key book.book_author
ALTER TABLE `book`
    DROP FOREIGN KEY `book_author`,
    DROP INDEX `book_author`;

-- drop table author
DROP TABLE `author`;
