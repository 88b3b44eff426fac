-- forwards
-- change index t.ab
-- drop column t.a
ALTER TABLE `t`
    DROP INDEX `ab`,
    DROP COLUMN `a`,
    ADD INDEX `ab` (`b`);

-- backwards
-- add column t.a (integer)
-- change index t.ab
ALTER TABLE `t`
    DROP INDEX `ab`,
    ADD COLUMN `a` INT AFTER `id`,
    ADD INDEX `ab` (`a`, `b`);
