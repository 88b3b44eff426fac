-- change column country.code (type char(2) -> char(3))
ALTER TABLE `country` MODIFY COLUMN `code` CHAR(3) NOT NULL;
