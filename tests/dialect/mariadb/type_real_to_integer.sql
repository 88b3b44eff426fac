-- forwards
-- change column t.v (type real -> integer)
ALTER TABLE `t` MODIFY COLUMN `v` INT;

-- backwards
-- change column t.v (type integer -> real)
ALTER TABLE `t` MODIFY COLUMN `v` FLOAT;
