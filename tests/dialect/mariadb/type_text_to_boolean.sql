-- forwards
-- change column t.v (type text -> boolean)
ALTER TABLE `t` MODIFY COLUMN `v` BOOLEAN;

-- backwards
-- change column t.v (type boolean -> text)
ALTER TABLE `t` MODIFY COLUMN `v` TEXT;
