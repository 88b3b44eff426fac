-- forwards
-- drop column t.a
ALTER TABLE `t` DROP COLUMN `a`;

-- add column t.a (integer)
ALTER TABLE `t` ADD COLUMN `a` INT;

-- backwards
-- drop column t.a
ALTER TABLE `t` DROP COLUMN `a`;

-- add column t.a (text)
ALTER TABLE `t` ADD COLUMN `a` TEXT;
