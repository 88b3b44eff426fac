-- forwards
-- change column t.v (type date -> timestamp)
ALTER TABLE `t` MODIFY COLUMN `v` DATETIME;

-- backwards
-- warning: The values of t.v lose their time of day.
-- change column t.v (type timestamp -> date)
ALTER TABLE `t` MODIFY COLUMN `v` DATE;
