-- forwards
-- change column t.v (type text -> uuid)
ALTER TABLE `t` MODIFY COLUMN `v` UUID;

-- backwards
-- change column t.v (type uuid -> text)
ALTER TABLE `t` MODIFY COLUMN `v` TEXT;
