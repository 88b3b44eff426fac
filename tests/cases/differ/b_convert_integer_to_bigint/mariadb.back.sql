-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (`plain` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (`required` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (`with_default` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (`indexed` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (`unique_one` NOT BETWEEN -2147483648 AND 2147483647)

-- change column sample.unique_one (type bigint -> integer)
-- change column sample.indexed (type bigint -> integer)
-- change column sample.with_default (type bigint -> integer)
-- change column sample.required (type bigint -> integer)
-- change column sample.plain (type bigint -> integer)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` INT,
    MODIFY COLUMN `required` INT NOT NULL,
    MODIFY COLUMN `with_default` INT NOT NULL DEFAULT 7,
    MODIFY COLUMN `indexed` INT,
    MODIFY COLUMN `unique_one` INT;
