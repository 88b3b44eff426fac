-- forwards
-- change column t.v (type char(2) -> char(3))
ALTER TABLE `t` MODIFY COLUMN `v` CHAR(3);

-- backwards
-- change column t.v (type char(3) -> char(2))
ALTER TABLE `t` MODIFY COLUMN `v` CHAR(2);
