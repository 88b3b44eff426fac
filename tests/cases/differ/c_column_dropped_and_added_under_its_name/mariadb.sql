-- loses: column t.value

-- drop index t.t_value
-- drop column t.value
ALTER TABLE `t`
    DROP INDEX `t_value`,
    DROP COLUMN `value`;

-- add column t.value (text not null)
-- add index t.t_value
ALTER TABLE `t`
    ADD COLUMN `value` TEXT NOT NULL DEFAULT '',
    ADD INDEX `t_value` (`value`(768));
