-- change column sample.unique_one (type char(8) -> varchar(8))
-- change column sample.indexed (type char(8) -> varchar(8))
-- change column sample.with_default (type char(8) -> varchar(8))
-- change column sample.required (type char(8) -> varchar(8))
-- change column sample.plain (type char(8) -> varchar(8))
ALTER TABLE `sample`
    MODIFY COLUMN `plain` VARCHAR(8),
    MODIFY COLUMN `required` VARCHAR(8) NOT NULL,
    MODIFY COLUMN `with_default` VARCHAR(8) NOT NULL DEFAULT 'a',
    MODIFY COLUMN `indexed` VARCHAR(8),
    MODIFY COLUMN `unique_one` VARCHAR(8);
