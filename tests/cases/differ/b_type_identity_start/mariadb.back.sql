-- loses: table b

-- change column a.id (numbering)
ALTER TABLE `a` AUTO_INCREMENT = 1;

-- drop table b
DROP TABLE `b`;
