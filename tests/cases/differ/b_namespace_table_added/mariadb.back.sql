-- loses: table shop.author

-- drop table shop.author
DROP TABLE `author`;
