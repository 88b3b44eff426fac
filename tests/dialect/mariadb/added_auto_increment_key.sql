-- forwards
-- add column t.id (integer not null)
-- add primary key to table t
ALTER TABLE `t`
    ADD COLUMN `id` INT NOT NULL AUTO_INCREMENT,
    ADD PRIMARY KEY (`id`);

-- backwards
-- drop primary key of table t
-- drop column t.id
ALTER TABLE `t`
    DROP PRIMARY KEY,
    DROP COLUMN `id`;
