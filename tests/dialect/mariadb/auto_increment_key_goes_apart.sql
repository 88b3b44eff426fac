-- forwards
-- drop primary key of table t
ALTER TABLE `t`
    DROP PRIMARY KEY,
    ADD INDEX `t_id_counter` (`id`);

-- add column u.n (integer)
ALTER TABLE `u` ADD COLUMN `n` INT;

-- drop column t.id
ALTER TABLE `t`
    DROP INDEX `t_id_counter`,
    DROP COLUMN `id`;

-- backwards
-- add column t.id (integer)
ALTER TABLE `t`
    ADD COLUMN `id` INT NOT NULL AUTO_INCREMENT FIRST,
    ADD INDEX `t_id_counter` (`id`);

-- drop column u.n
ALTER TABLE `u` DROP COLUMN `n`;

-- add primary key to table t
ALTER TABLE `t`
    DROP INDEX `t_id_counter`,
    ADD PRIMARY KEY (`id`);
