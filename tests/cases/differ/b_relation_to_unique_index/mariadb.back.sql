-- loses: table book

-- drop foreign key book.book_author
ALTER TABLE `book`
    DROP FOREIGN KEY `book_author`,
    DROP INDEX `book_author`;

-- drop index author.author_email
ALTER TABLE `author` DROP INDEX `author_email`;

-- drop table book
DROP TABLE `book`;
