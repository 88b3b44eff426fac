-- forwards
-- change column t.v (type smallint -> tinyint unsigned)
ALTER TABLE `t` MODIFY COLUMN `v` TINYINT UNSIGNED;

-- backwards
-- change column t.v (type tinyint unsigned -> smallint)
ALTER TABLE `t` MODIFY COLUMN `v` SMALLINT;
