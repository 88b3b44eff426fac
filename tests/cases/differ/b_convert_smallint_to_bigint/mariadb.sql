-- change column sample.plain (type smallint -> bigint)
-- change column sample.required (type smallint -> bigint)
-- change column sample.with_default (type smallint -> bigint)
-- change column sample.indexed (type smallint -> bigint)
-- change column sample.unique_one (type smallint -> bigint)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` BIGINT,
    MODIFY COLUMN `required` BIGINT NOT NULL,
    MODIFY COLUMN `with_default` BIGINT NOT NULL DEFAULT 7,
    MODIFY COLUMN `indexed` BIGINT,
    MODIFY COLUMN `unique_one` BIGINT;
