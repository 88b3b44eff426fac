-- forwards
-- change column t.v (type integer unsigned -> bigint)
ALTER TABLE `t` MODIFY COLUMN `v` BIGINT;

-- backwards
-- change column t.v (type bigint -> integer unsigned)
ALTER TABLE `t` MODIFY COLUMN `v` INT UNSIGNED;
