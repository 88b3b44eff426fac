-- change column sample.unique_one (type integer -> real)
-- change column sample.indexed (type integer -> real)
-- change column sample.with_default (type integer -> real, default 2 -> 1.5)
-- change column sample.required (type integer -> real)
-- change column sample.plain (type integer -> real)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` FLOAT,
    MODIFY COLUMN `required` FLOAT NOT NULL,
    MODIFY COLUMN `with_default` FLOAT NOT NULL DEFAULT 1.5,
    MODIFY COLUMN `indexed` FLOAT,
    MODIFY COLUMN `unique_one` FLOAT;
