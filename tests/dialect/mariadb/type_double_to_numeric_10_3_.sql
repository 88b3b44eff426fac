-- forwards
-- warning: The values of t.v are rounded to fit DECIMAL(10,3).
-- change column t.v (type double -> numeric(10,3))
ALTER TABLE `t` MODIFY COLUMN `v` DECIMAL(10,3);

-- backwards
-- change column t.v (type numeric(10,3) -> double)
ALTER TABLE `t` MODIFY COLUMN `v` DOUBLE;
