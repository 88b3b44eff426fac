-- warning: The values of sample.plain are rounded to fit INT.
-- warning: The values of sample.required are rounded to fit INT.
-- warning: The values of sample.with_default are rounded to fit INT.
-- warning: The values of sample.indexed are rounded to fit INT.
-- warning: The values of sample.unique_one are rounded to fit INT.
-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (ROUND(`plain`) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (ROUND(`required`) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (ROUND(`with_default`) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (ROUND(`indexed`) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (ROUND(`unique_one`) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM (SELECT ROUND(`unique_one`) AS value FROM `sample` WHERE `unique_one` IS NOT NULL GROUP BY ROUND(`unique_one`) HAVING count(*) > 1) AS doubled

-- change column sample.plain (type real -> integer)
-- change column sample.required (type real -> integer)
-- change column sample.with_default (type real -> integer, default 1.5 -> 2)
-- change column sample.indexed (type real -> integer)
-- change column sample.unique_one (type real -> integer)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` INT,
    MODIFY COLUMN `required` INT NOT NULL,
    MODIFY COLUMN `with_default` INT NOT NULL DEFAULT 2,
    MODIFY COLUMN `indexed` INT,
    MODIFY COLUMN `unique_one` INT;
