-- forwards
-- drop column t.a
-- add column t.a (integer)
ALTER TABLE `t`
    DROP COLUMN `a`,
    ADD COLUMN `a` INT;

-- backwards
-- drop column t.a
-- add column t.a (text)
ALTER TABLE `t`
    DROP COLUMN `a`,
    ADD COLUMN `a` TEXT;
