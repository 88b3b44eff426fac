-- change column sample.plain (type date -> timestamp)
-- change column sample.required (type date -> timestamp)
-- change column sample.with_default (type date -> timestamp, default current_date -> current_timestamp)
-- change column sample.indexed (type date -> timestamp)
-- change column sample.unique_one (type date -> timestamp)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` DATETIME,
    MODIFY COLUMN `required` DATETIME NOT NULL,
    MODIFY COLUMN `with_default` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    MODIFY COLUMN `indexed` DATETIME,
    MODIFY COLUMN `unique_one` DATETIME;
