-- loses: column book.name

-- drop column book.name
ALTER TABLE `book` DROP COLUMN `name`;

-- rename column author.name -> full_name
ALTER TABLE `author` RENAME COLUMN `name` TO `full_name`;
