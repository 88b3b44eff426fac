-- forwards
-- change column t.v (type inet6 -> varchar(60))
ALTER TABLE `t` MODIFY COLUMN `v` VARCHAR(60);

-- backwards
-- change column t.v (type varchar(60) -> inet6)
ALTER TABLE `t` MODIFY COLUMN `v` inet6;
