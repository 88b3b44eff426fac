-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (CHAR_LENGTH(`plain`) > 20)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (CHAR_LENGTH(`required`) > 20)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (CHAR_LENGTH(`with_default`) > 20)
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (CHAR_LENGTH(`indexed`) > 20)
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (CHAR_LENGTH(`unique_one`) > 20)

-- change column sample.plain (type mood -> varchar(20))
-- change column sample.required (type mood -> varchar(20))
-- change column sample.with_default (type mood -> varchar(20))
-- change column sample.indexed (type mood -> varchar(20))
-- change column sample.unique_one (type mood -> varchar(20))
ALTER TABLE `sample`
    MODIFY COLUMN `plain` VARCHAR(20),
    MODIFY COLUMN `required` VARCHAR(20) NOT NULL,
    MODIFY COLUMN `with_default` VARCHAR(20) NOT NULL DEFAULT 'happy',
    MODIFY COLUMN `indexed` VARCHAR(20),
    MODIFY COLUMN `unique_one` VARCHAR(20);
