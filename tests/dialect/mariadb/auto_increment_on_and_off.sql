-- forwards
-- change column t.id (type integer -> bigint unsigned, not null, auto increment, numbering)
SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO') FOR ALTER TABLE `t`
    MODIFY COLUMN `id` BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    AUTO_INCREMENT = 100;

-- backwards
-- change column t.id (type bigint unsigned -> integer, null allowed, no auto increment, numbering)
ALTER TABLE `t`
    MODIFY COLUMN `id` INT NOT NULL,
    AUTO_INCREMENT = 1;
