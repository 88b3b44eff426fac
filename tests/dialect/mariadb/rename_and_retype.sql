-- forwards
-- rename column t.n -> number
-- change column t.number (type varchar(9) -> integer, default '1' -> 1)
ALTER TABLE `t` CHANGE COLUMN `n` `number` INT DEFAULT 1;

-- backwards
-- change column t.number (type integer -> varchar(9), default 1 -> '1')
-- rename column t.number -> n
ALTER TABLE `t` CHANGE COLUMN `number` `n` VARCHAR(9) DEFAULT '1';
