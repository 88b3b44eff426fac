-- forwards
-- change column t.v (type integer -> boolean)
ALTER TABLE `t` MODIFY COLUMN `v` BOOLEAN;

-- backwards
-- change column t.v (type boolean -> integer)
ALTER TABLE `t` MODIFY COLUMN `v` INT;
