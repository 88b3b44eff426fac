-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (`plain` NOT IN (0, 1))
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (`required` NOT IN (0, 1))
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (`with_default` NOT IN (0, 1))
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (`indexed` NOT IN (0, 1))
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (`unique_one` NOT IN (0, 1))

-- change column sample.unique_one (type integer -> boolean)
-- change column sample.indexed (type integer -> boolean)
-- change column sample.with_default (type integer -> boolean, default 1 -> true)
-- change column sample.required (type integer -> boolean)
-- change column sample.plain (type integer -> boolean)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` BOOLEAN,
    MODIFY COLUMN `required` BOOLEAN NOT NULL,
    MODIFY COLUMN `with_default` BOOLEAN NOT NULL DEFAULT TRUE,
    MODIFY COLUMN `indexed` BOOLEAN,
    MODIFY COLUMN `unique_one` BOOLEAN;
