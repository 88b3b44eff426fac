-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (CHAR_LENGTH(`plain`) > 50)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (CHAR_LENGTH(`required`) > 50)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (CHAR_LENGTH(`with_default`) > 50)

-- change column sample.with_default (type text -> varchar(50))
-- change column sample.required (type text -> varchar(50))
-- change column sample.plain (type text -> varchar(50))
ALTER TABLE `sample`
    MODIFY COLUMN `plain` VARCHAR(50),
    MODIFY COLUMN `required` VARCHAR(50) NOT NULL,
    MODIFY COLUMN `with_default` VARCHAR(50) NOT NULL DEFAULT 'a';
