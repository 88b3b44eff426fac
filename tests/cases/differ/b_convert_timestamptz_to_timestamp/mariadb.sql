-- change column sample.plain (type timestamptz -> timestamp)
-- change column sample.required (type timestamptz -> timestamp)
-- change column sample.with_default (type timestamptz -> timestamp)
-- change column sample.indexed (type timestamptz -> timestamp)
-- change column sample.unique_one (type timestamptz -> timestamp)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` DATETIME,
    MODIFY COLUMN `required` DATETIME NOT NULL,
    MODIFY COLUMN `with_default` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    MODIFY COLUMN `indexed` DATETIME,
    MODIFY COLUMN `unique_one` DATETIME;
