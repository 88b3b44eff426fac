-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (ABS(`plain`) > 3.402823466e38)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (ABS(`required`) > 3.402823466e38)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (ABS(`with_default`) > 3.402823466e38)
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (ABS(`indexed`) > 3.402823466e38)
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (ABS(`unique_one`) > 3.402823466e38)

-- change column sample.plain (type double -> real)
-- change column sample.required (type double -> real)
-- change column sample.with_default (type double -> real)
-- change column sample.indexed (type double -> real)
-- change column sample.unique_one (type double -> real)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` FLOAT,
    MODIFY COLUMN `required` FLOAT NOT NULL,
    MODIFY COLUMN `with_default` FLOAT NOT NULL DEFAULT 1.5,
    MODIFY COLUMN `indexed` FLOAT,
    MODIFY COLUMN `unique_one` FLOAT;
