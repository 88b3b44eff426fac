-- loses: table shop.book
-- loses: table shop.author

-- drop table shop.book
DROP TABLE `book`;

-- drop table shop.author
DROP TABLE `author`;
