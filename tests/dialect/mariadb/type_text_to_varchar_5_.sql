-- forwards
-- change column t.v (type text -> varchar(5))
ALTER TABLE `t` MODIFY COLUMN `v` VARCHAR(5);

-- backwards
-- change column t.v (type varchar(5) -> text)
ALTER TABLE `t` MODIFY COLUMN `v` TEXT;
