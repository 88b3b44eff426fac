-- forwards
-- change column t.v (type varbinary(16) -> blob)
ALTER TABLE `t` MODIFY COLUMN `v` BLOB;

-- backwards
-- change column t.v (type blob -> varbinary(16))
ALTER TABLE `t` MODIFY COLUMN `v` varbinary(16);
