-- forwards
-- change column t.v (type timestamp -> timestamptz)
ALTER TABLE `t` MODIFY COLUMN `v` TIMESTAMP NULL;

-- backwards
-- change column t.v (type timestamptz -> timestamp)
ALTER TABLE `t` MODIFY COLUMN `v` DATETIME;
