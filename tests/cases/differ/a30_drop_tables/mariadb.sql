-- loses: table book
-- loses: table author

-- drop view book_list
DROP VIEW `book_list`;

-- drop table book
DROP TABLE `book`;

-- drop table author
DROP TABLE `author`;
