-- forwards
-- change column t.v (type varchar(10) -> text)
ALTER TABLE `t` MODIFY COLUMN `v` TEXT;

-- backwards
-- change column t.v (type text -> varchar(10))
ALTER TABLE `t` MODIFY COLUMN `v` VARCHAR(10);
