-- loses: column t.value

-- drop index t.t_value
-- drop column t.value
-- add column t.value (integer)
ALTER TABLE `t`
    DROP INDEX `t_value`,
    DROP COLUMN `value`,
    ADD COLUMN `value` INT;

-- add index t.t_value
ALTER TABLE `t` ADD INDEX `t_value` (`value`);
