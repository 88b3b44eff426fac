-- loses: column t.value

-- drop index t.t_value
-- drop column t.value
ALTER TABLE `t`
    DROP INDEX `t_value`,
    DROP COLUMN `value`;

-- add column t.value (integer)
-- add index t.t_value
ALTER TABLE `t`
    ADD COLUMN `value` INT,
    ADD INDEX `t_value` (`value`);
