-- forwards
-- change column t.v (type timestamp(6) -> timestamp(3))
ALTER TABLE `t` MODIFY COLUMN `v` DATETIME(3);

-- backwards
-- change column t.v (type timestamp(3) -> timestamp(6))
ALTER TABLE `t` MODIFY COLUMN `v` DATETIME(6);
