-- warning: The values of sample.plain are rounded to fit DECIMAL(12,4).
-- warning: The values of sample.required are rounded to fit DECIMAL(12,4).
-- warning: The values of sample.with_default are rounded to fit DECIMAL(12,4).
-- warning: The values of sample.indexed are rounded to fit DECIMAL(12,4).
-- warning: The values of sample.unique_one are rounded to fit DECIMAL(12,4).
-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (ABS(CAST(`plain` AS DECIMAL(65, 4))) >= 100000000)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (ABS(CAST(`required` AS DECIMAL(65, 4))) >= 100000000)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (ABS(CAST(`with_default` AS DECIMAL(65, 4))) >= 100000000)
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (ABS(CAST(`indexed` AS DECIMAL(65, 4))) >= 100000000)
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (ABS(CAST(`unique_one` AS DECIMAL(65, 4))) >= 100000000)
-- must be 0: SELECT count(*) FROM (SELECT CAST(`unique_one` AS DECIMAL(65, 4)) AS value FROM `sample` WHERE `unique_one` IS NOT NULL GROUP BY CAST(`unique_one` AS DECIMAL(65, 4)) HAVING count(*) > 1) AS doubled

-- change column sample.unique_one (type real -> numeric(12,4))
-- change column sample.indexed (type real -> numeric(12,4))
-- change column sample.with_default (type real -> numeric(12,4))
-- change column sample.required (type real -> numeric(12,4))
-- change column sample.plain (type real -> numeric(12,4))
ALTER TABLE `sample`
    MODIFY COLUMN `plain` DECIMAL(12,4),
    MODIFY COLUMN `required` DECIMAL(12,4) NOT NULL,
    MODIFY COLUMN `with_default` DECIMAL(12,4) NOT NULL DEFAULT 1.5,
    MODIFY COLUMN `indexed` DECIMAL(12,4),
    MODIFY COLUMN `unique_one` DECIMAL(12,4);
