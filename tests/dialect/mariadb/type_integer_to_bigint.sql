-- forwards
-- change column t.v (type integer -> bigint)
ALTER TABLE `t` MODIFY COLUMN `v` BIGINT;

-- backwards
-- change column t.v (type bigint -> integer)
ALTER TABLE `t` MODIFY COLUMN `v` INT;
