-- forwards
-- change column t.v (type text -> longtext)
ALTER TABLE `t` MODIFY COLUMN `v` LONGTEXT;

-- backwards
-- change column t.v (type longtext -> text)
ALTER TABLE `t` MODIFY COLUMN `v` TEXT;
