-- loses: table book_tag

-- drop table book_tag
DROP TABLE `book_tag`;
