-- change column sample.plain (type numeric(12,4) -> real)
-- change column sample.required (type numeric(12,4) -> real)
-- change column sample.with_default (type numeric(12,4) -> real)
-- change column sample.indexed (type numeric(12,4) -> real)
-- change column sample.unique_one (type numeric(12,4) -> real)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` FLOAT,
    MODIFY COLUMN `required` FLOAT NOT NULL,
    MODIFY COLUMN `with_default` FLOAT NOT NULL DEFAULT 1.5,
    MODIFY COLUMN `indexed` FLOAT,
    MODIFY COLUMN `unique_one` FLOAT;
