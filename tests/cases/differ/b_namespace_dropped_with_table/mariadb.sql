-- loses: table shop.book

-- drop table shop.book
DROP TABLE `book`;

-- drop namespace shop
DROP  `shop`;
