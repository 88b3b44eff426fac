-- forwards
-- change column t.v (type bigint -> smallint)
ALTER TABLE `t` MODIFY COLUMN `v` SMALLINT;

-- backwards
-- change column t.v (type smallint -> bigint)
ALTER TABLE `t` MODIFY COLUMN `v` BIGINT;
