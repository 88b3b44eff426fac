-- change column sample.plain (type real -> double)
-- change column sample.required (type real -> double)
-- change column sample.with_default (type real -> double)
-- change column sample.indexed (type real -> double)
-- change column sample.unique_one (type real -> double)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` DOUBLE,
    MODIFY COLUMN `required` DOUBLE NOT NULL,
    MODIFY COLUMN `with_default` DOUBLE NOT NULL DEFAULT 1.5,
    MODIFY COLUMN `indexed` DOUBLE,
    MODIFY COLUMN `unique_one` DOUBLE;
