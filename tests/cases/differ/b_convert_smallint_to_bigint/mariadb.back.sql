-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (`plain` NOT BETWEEN -32768 AND 32767)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (`required` NOT BETWEEN -32768 AND 32767)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (`with_default` NOT BETWEEN -32768 AND 32767)
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (`indexed` NOT BETWEEN -32768 AND 32767)
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (`unique_one` NOT BETWEEN -32768 AND 32767)

-- change column sample.unique_one (type bigint -> smallint)
-- change column sample.indexed (type bigint -> smallint)
-- change column sample.with_default (type bigint -> smallint)
-- change column sample.required (type bigint -> smallint)
-- change column sample.plain (type bigint -> smallint)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` SMALLINT,
    MODIFY COLUMN `required` SMALLINT NOT NULL,
    MODIFY COLUMN `with_default` SMALLINT NOT NULL DEFAULT 7,
    MODIFY COLUMN `indexed` SMALLINT,
    MODIFY COLUMN `unique_one` SMALLINT;
