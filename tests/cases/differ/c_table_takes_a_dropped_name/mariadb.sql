-- loses: table work

-- drop table work
DROP TABLE `work`;

-- rename table book -> work
RENAME TABLE `book` TO `work`;
