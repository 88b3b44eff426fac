-- forwards
-- change column t.v (type date -> timestamp)
ALTER TABLE `t` MODIFY COLUMN `v` DATETIME;

-- backwards
-- change column t.v (type timestamp -> date)
ALTER TABLE `t` MODIFY COLUMN `v` DATE;
