-- change column sample.plain (type boolean -> integer)
-- change column sample.required (type boolean -> integer)
-- change column sample.with_default (type boolean -> integer, default true -> 1)
-- change column sample.indexed (type boolean -> integer)
-- change column sample.unique_one (type boolean -> integer)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` INT,
    MODIFY COLUMN `required` INT NOT NULL,
    MODIFY COLUMN `with_default` INT NOT NULL DEFAULT 1,
    MODIFY COLUMN `indexed` INT,
    MODIFY COLUMN `unique_one` INT;
