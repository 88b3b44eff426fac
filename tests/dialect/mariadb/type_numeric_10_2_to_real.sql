-- forwards
-- warning: The values of t.v are rounded to fit FLOAT.
-- change column t.v (type numeric(10,2) -> real)
ALTER TABLE `t` MODIFY COLUMN `v` FLOAT;

-- backwards
-- warning: The values of t.v are rounded to fit DECIMAL(10,2).
-- change column t.v (type real -> numeric(10,2))
ALTER TABLE `t` MODIFY COLUMN `v` DECIMAL(10,2);
