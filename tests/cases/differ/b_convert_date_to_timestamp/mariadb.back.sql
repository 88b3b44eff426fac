-- warning: The values of sample.plain lose their time of day.
-- warning: The values of sample.required lose their time of day.
-- warning: The values of sample.with_default lose their time of day.
-- warning: The values of sample.indexed lose their time of day.
-- warning: The values of sample.unique_one lose their time of day.
-- must be 0: SELECT count(*) FROM (SELECT CAST(`unique_one` AS DATE) AS value FROM `sample` WHERE `unique_one` IS NOT NULL GROUP BY CAST(`unique_one` AS DATE) HAVING count(*) > 1) AS doubled

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
