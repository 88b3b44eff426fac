-- forwards
-- rename column a.name -> title
ALTER TABLE `a` RENAME COLUMN `name` TO `title`;

-- drop column b.name
ALTER TABLE `b` DROP COLUMN `name`;

-- backwards
-- add column b.name (text)
ALTER TABLE `b` ADD COLUMN `name` TEXT AFTER `id`;

-- rename column a.title -> name
ALTER TABLE `a` RENAME COLUMN `title` TO `name`;
