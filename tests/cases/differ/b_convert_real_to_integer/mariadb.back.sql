-- warning: The values of sample.plain are rounded to fit FLOAT.
-- warning: The values of sample.required are rounded to fit FLOAT.
-- warning: The values of sample.with_default are rounded to fit FLOAT.
-- warning: The values of sample.indexed are rounded to fit FLOAT.
-- warning: The values of sample.unique_one are rounded to fit FLOAT.
-- must be 0: SELECT count(*) FROM (SELECT CAST(`unique_one` AS FLOAT) AS value FROM `sample` WHERE `unique_one` IS NOT NULL GROUP BY CAST(`unique_one` AS FLOAT) HAVING count(*) > 1) AS doubled

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
