-- change column sample.unique_one (type timestamp -> date)
-- change column sample.indexed (type timestamp -> date)
-- change column sample.with_default (type timestamp -> date, default current_timestamp -> current_date)
-- change column sample.required (type timestamp -> date)
-- change column sample.plain (type timestamp -> date)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` DATE,
    MODIFY COLUMN `required` DATE NOT NULL,
    MODIFY COLUMN `with_default` DATE NOT NULL DEFAULT (CURRENT_DATE),
    MODIFY COLUMN `indexed` DATE,
    MODIFY COLUMN `unique_one` DATE;
