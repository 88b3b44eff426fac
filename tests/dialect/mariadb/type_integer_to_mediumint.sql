-- forwards
-- change column t.v (type integer -> mediumint)
ALTER TABLE `t` MODIFY COLUMN `v` MEDIUMINT;

-- backwards
-- change column t.v (type mediumint -> integer)
ALTER TABLE `t` MODIFY COLUMN `v` INT;
