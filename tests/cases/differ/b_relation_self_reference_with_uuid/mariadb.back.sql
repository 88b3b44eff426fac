-- loses: table node

-- drop table node
DROP TABLE `node`;
