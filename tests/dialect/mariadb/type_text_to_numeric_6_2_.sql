-- forwards
-- warning: The values of t.v are rounded to fit DECIMAL(6,2).
-- change column t.v (type text -> numeric(6,2))
ALTER TABLE `t` MODIFY COLUMN `v` DECIMAL(6,2);

-- backwards
-- change column t.v (type numeric(6,2) -> text)
ALTER TABLE `t` MODIFY COLUMN `v` TEXT;
