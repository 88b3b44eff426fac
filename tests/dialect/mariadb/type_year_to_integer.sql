-- forwards
-- change column t.v (type year -> integer)
ALTER TABLE `t` MODIFY COLUMN `v` INT;

-- backwards
-- change column t.v (type integer -> year)
ALTER TABLE `t` MODIFY COLUMN `v` YEAR;
