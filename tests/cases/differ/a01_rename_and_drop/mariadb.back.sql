-- rename column author.full_name -> name
ALTER TABLE `author` RENAME COLUMN `full_name` TO `name`;

-- add column book.name (text)
ALTER TABLE `book` ADD COLUMN `name` TEXT AFTER `id`;
