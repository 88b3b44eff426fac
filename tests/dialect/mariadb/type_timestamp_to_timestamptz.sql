-- forwards
-- warning: The values of t.v are converted as times in UTC, whatever the time zone of the server.
-- change column t.v (type timestamp -> timestamptz)
ALTER TABLE `t` MODIFY COLUMN `v` TIMESTAMP NULL;

-- backwards
-- warning: The values of t.v are converted as times in UTC, whatever the time zone of the server.
-- change column t.v (type timestamptz -> timestamp)
ALTER TABLE `t` MODIFY COLUMN `v` DATETIME;
