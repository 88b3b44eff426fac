-- forwards
-- change column t.v (type varchar(10) -> integer)
ALTER TABLE `t` MODIFY COLUMN `v` INT;

-- backwards
-- change column t.v (type integer -> varchar(10))
ALTER TABLE `t` MODIFY COLUMN `v` VARCHAR(10);
