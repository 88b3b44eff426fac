-- loses: table titles

-- drop table titles
DROP TABLE `titles`;

-- add view titles
CREATE VIEW `titles` AS SELECT id, title FROM book;
