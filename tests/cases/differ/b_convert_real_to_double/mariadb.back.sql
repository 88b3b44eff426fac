-- warning: The values of sample.plain are rounded to fit FLOAT.
-- warning: The values of sample.required are rounded to fit FLOAT.
-- warning: The values of sample.with_default are rounded to fit FLOAT.
-- warning: The values of sample.indexed are rounded to fit FLOAT.
-- warning: The values of sample.unique_one are rounded to fit FLOAT.
-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (ABS(`plain`) > 3.402823466e38)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (ABS(`required`) > 3.402823466e38)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (ABS(`with_default`) > 3.402823466e38)
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (ABS(`indexed`) > 3.402823466e38)
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (ABS(`unique_one`) > 3.402823466e38)
-- must be 0: SELECT count(*) FROM (SELECT CAST(`unique_one` AS FLOAT) AS value FROM `sample` WHERE `unique_one` IS NOT NULL GROUP BY CAST(`unique_one` AS FLOAT) HAVING count(*) > 1) AS doubled

-- change column sample.unique_one (type double -> real)
-- change column sample.indexed (type double -> real)
-- change column sample.with_default (type double -> real)
-- change column sample.required (type double -> real)
-- change column sample.plain (type double -> real)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` FLOAT,
    MODIFY COLUMN `required` FLOAT NOT NULL,
    MODIFY COLUMN `with_default` FLOAT NOT NULL DEFAULT 1.5,
    MODIFY COLUMN `indexed` FLOAT,
    MODIFY COLUMN `unique_one` FLOAT;
