-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (`plain` NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(`plain` AS DECIMAL(40)) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (`required` NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(`required` AS DECIMAL(40)) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (`with_default` NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(`with_default` AS DECIMAL(40)) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (`indexed` NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(`indexed` AS DECIMAL(40)) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (`unique_one` NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(`unique_one` AS DECIMAL(40)) NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM (SELECT CAST(`unique_one` AS DECIMAL(65)) AS value FROM `sample` WHERE `unique_one` IS NOT NULL GROUP BY CAST(`unique_one` AS DECIMAL(65)) HAVING count(*) > 1) AS doubled

-- change column sample.unique_one (type varchar(20) -> integer)
-- change column sample.indexed (type varchar(20) -> integer)
-- change column sample.with_default (type varchar(20) -> integer, default '1' -> 1)
-- change column sample.required (type varchar(20) -> integer)
-- change column sample.plain (type varchar(20) -> integer)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` INT,
    MODIFY COLUMN `required` INT NOT NULL,
    MODIFY COLUMN `with_default` INT NOT NULL DEFAULT 1,
    MODIFY COLUMN `indexed` INT,
    MODIFY COLUMN `unique_one` INT;
