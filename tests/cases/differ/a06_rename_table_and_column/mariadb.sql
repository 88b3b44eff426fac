-- rename table author -> writer
RENAME TABLE `author` TO `writer`;

-- rename column writer.name -> full_name
ALTER TABLE `writer` RENAME COLUMN `name` TO `full_name`;
