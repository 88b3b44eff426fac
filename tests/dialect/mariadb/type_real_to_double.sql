-- forwards
-- change column t.v (type real -> double)
ALTER TABLE `t` MODIFY COLUMN `v` DOUBLE;

-- backwards
-- change column t.v (type double -> real)
ALTER TABLE `t` MODIFY COLUMN `v` FLOAT;
