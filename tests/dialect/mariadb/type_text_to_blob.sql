-- forwards
-- change column t.v (type text -> blob)
ALTER TABLE `t` MODIFY COLUMN `v` BLOB;

-- backwards
-- change column t.v (type blob -> text)
ALTER TABLE `t` MODIFY COLUMN `v` TEXT;
