-- forwards
-- change column t.v (type text -> json)
ALTER TABLE `t` MODIFY COLUMN `v` JSON;

-- backwards
-- change column t.v (type json -> text)
ALTER TABLE `t` MODIFY COLUMN `v` TEXT;
