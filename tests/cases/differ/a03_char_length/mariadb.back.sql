-- must be 0: SELECT count(*) FROM `country` WHERE `code` IS NOT NULL AND (CHAR_LENGTH(`code`) > 2)

-- change column country.code (type char(3) -> char(2))
ALTER TABLE `country` MODIFY COLUMN `code` CHAR(2) NOT NULL;
