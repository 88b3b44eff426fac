-- forwards
-- change column t.v (type bit(8) -> integer)
ALTER TABLE `t` MODIFY COLUMN `v` INT;

-- backwards
-- change column t.v (type integer -> bit(8))
ALTER TABLE `t` MODIFY COLUMN `v` bit(8);
