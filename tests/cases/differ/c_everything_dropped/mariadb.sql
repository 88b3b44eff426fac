-- loses: table book
-- loses: table author

-- drop view list_of_list
DROP VIEW `list_of_list`;

-- drop view list
DROP VIEW `list`;

-- drop table book
DROP TABLE `book`;

-- drop table author
DROP TABLE `author`;
