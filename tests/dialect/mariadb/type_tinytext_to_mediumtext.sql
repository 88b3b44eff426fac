-- forwards
-- change column t.v (type tinytext -> mediumtext)
ALTER TABLE `t` MODIFY COLUMN `v` MEDIUMTEXT;

-- backwards
-- change column t.v (type mediumtext -> tinytext)
ALTER TABLE `t` MODIFY COLUMN `v` TINYTEXT;
