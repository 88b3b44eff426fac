-- forwards
-- change column t.v (type text -> date)
ALTER TABLE `t` MODIFY COLUMN `v` DATE;

-- backwards
-- change column t.v (type date -> text)
ALTER TABLE `t` MODIFY COLUMN `v` TEXT;
