-- forwards
-- change column t.v (type numeric(10,2) -> real)
ALTER TABLE `t` MODIFY COLUMN `v` FLOAT;

-- backwards
-- change column t.v (type real -> numeric(10,2))
ALTER TABLE `t` MODIFY COLUMN `v` DECIMAL(10,2);
