-- forwards
-- change column t.n (type date -> varchar(20), not null, default none -> '2000-01-01')
ALTER TABLE `t` MODIFY COLUMN `n` VARCHAR(20) DEFAULT '2000-01-01';
UPDATE `t` SET `n` = '2000-01-01' WHERE `n` IS NULL;
ALTER TABLE `t` MODIFY COLUMN `n` VARCHAR(20) NOT NULL DEFAULT '2000-01-01';

-- backwards
-- change column t.n (type varchar(20) -> date, null allowed, default '2000-01-01' -> none)
ALTER TABLE `t` MODIFY COLUMN `n` DATE;
