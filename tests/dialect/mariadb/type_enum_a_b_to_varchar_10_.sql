-- forwards
-- change column t.v (type enum('a','b') -> varchar(10))
ALTER TABLE `t` MODIFY COLUMN `v` VARCHAR(10);

-- backwards
-- change column t.v (type varchar(10) -> enum('a','b'))
ALTER TABLE `t` MODIFY COLUMN `v` ENUM('a', 'b');
