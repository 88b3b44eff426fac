-- reorder columns of table t
ALTER TABLE `t` MODIFY COLUMN `c` TEXT AFTER `id`;
