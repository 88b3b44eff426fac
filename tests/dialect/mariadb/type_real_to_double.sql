-- forwards
-- change column t.v (type real -> double)
ALTER TABLE `t` MODIFY COLUMN `v` DOUBLE;

-- backwards
-- warning: The values of t.v are rounded to fit FLOAT.
-- change column t.v (type double -> real)
ALTER TABLE `t` MODIFY COLUMN `v` FLOAT;
