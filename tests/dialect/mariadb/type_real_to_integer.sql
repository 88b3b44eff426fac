-- forwards
-- warning: The values of t.v are rounded to fit INT.
-- change column t.v (type real -> integer)
ALTER TABLE `t` MODIFY COLUMN `v` INT;

-- backwards
-- warning: The values of t.v are rounded to fit FLOAT.
-- change column t.v (type integer -> real)
ALTER TABLE `t` MODIFY COLUMN `v` FLOAT;
