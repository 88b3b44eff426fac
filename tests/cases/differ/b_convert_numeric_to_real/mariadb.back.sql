-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (ABS(ROUND(`plain`, 4)) >= 100000000)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (ABS(ROUND(`required`, 4)) >= 100000000)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (ABS(ROUND(`with_default`, 4)) >= 100000000)
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (ABS(ROUND(`indexed`, 4)) >= 100000000)
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (ABS(ROUND(`unique_one`, 4)) >= 100000000)

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
